"""`make mutants SAMPLE=150`: what decides changed a place at a time; which changes do its quick tests not see?

A mutant is one module with one operator, number, truth value or condition turned.  The tests of its area run against it
in a fork of a process that holds the models and the marks of every text in those tests (made anew where the change
touches how texts are marked).  Those that survive are listed, to be read: each is a hole in the tests, or changes
nothing that anybody could see.
"""

from __future__ import annotations

import argparse
import ast
import copy
import functools
import importlib
import importlib.abc
import importlib.machinery
import os
import random
import signal
import sys
import time
import types
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[2]
# Areas of the package, each with its tests, the quickest first.
AREAS = {
    "compare": ("tests/compare/test_words.py", "tests/compare", "tests/test_flow.py"),
    "align": ("tests/align", "tests/compare", "tests/test_flow.py"),
    "group": ("tests/group",),
    "read": ("tests/read",),
    "annotate": ("tests/annotate", "tests/timex"),
    "timex": ("tests/timex", "tests/annotate/test_times.py", "tests/annotate/test_times_forms.py", "tests/align"),
}
# Tests with processes, which import the package as it is, with threads, which a fork does not have, and of time.
ELSEWHERE = (
    "tests/test_flow.py::test_same_input_same_bytes_whatever_the_hash_seed",
    "tests/test_flow.py::test_the_threads_change_nothing",
)
NAMED_ELSEWHERE = "not linear and not time_grows and not bounded and not cut_anywhere"
# What holds something of the areas must be imported anew with one; all else of the package stays, with the models.
ABOVE = ("rashomon.flow", "rashomon.api", "rashomon.present.saved", "rashomon.commands", "rashomon.testing")
HOLDERS = {"timex": ("rashomon.annotate", "rashomon.align", "rashomon.compare")}
PATIENCE = 300  # seconds of one mutant: one that never ends is seen, too
_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


def mutated(node: ast.AST) -> Iterator[ast.AST]:
    """What a node may be turned into."""
    made = copy.deepcopy(node)
    if isinstance(made, ast.Compare) and type(made.ops[0]) in _COMPARED:
        made.ops[0] = _COMPARED[type(made.ops[0])]()
        yield made
    elif isinstance(made, ast.BoolOp):
        made.op = ast.Or() if isinstance(made.op, ast.And) else ast.And()
        yield made
    elif isinstance(made, ast.BinOp) and type(made.op) in _COUNTED and not _of_types(made):
        made.op = _COUNTED[type(made.op)]()
        yield made
    elif isinstance(made, ast.UnaryOp) and isinstance(made.op, ast.Not):
        yield made.operand
    elif isinstance(made, ast.Constant) and isinstance(made.value, bool):
        yield ast.Constant(not made.value)
    elif isinstance(made, ast.Constant) and isinstance(made.value, (int, float)):
        yield ast.Constant(made.value + 1)
    elif isinstance(made, ast.IfExp):
        yield made.body
        yield made.orelse
    elif isinstance(made, ast.Continue):
        yield ast.Break()


def _of_types(node: ast.BinOp) -> bool:
    """Whether it is "X | None", of an annotation, which nobody evaluates."""
    return isinstance(node.right, ast.Constant) and node.right.value is None


class _Swap(ast.NodeTransformer):
    def __init__(self, number: int, instead: ast.AST) -> None:
        self.at, self.number, self.instead = -1, number, instead

    def visit(self, node: ast.AST) -> ast.AST:
        self.at += 1
        if self.at == self.number:
            return ast.copy_location(self.instead, node)
        return self.generic_visit(node)


def places(tree: ast.Module) -> list[tuple[int, ast.AST, ast.AST]]:
    """Number of a node in the order that `_Swap` visits, the node, and what it may become."""
    found: list[tuple[int, ast.AST, ast.AST]] = []

    class Look(ast.NodeVisitor):
        at = -1

        def visit(self, node: ast.AST) -> None:
            self.at += 1
            found.extend((self.at, node, made) for made in mutated(node))
            self.generic_visit(node)

    Look().visit(tree)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=150)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--areas", default=",".join(AREAS), help="areas to change, with commas between")
    parser.add_argument("--only", default="", help="modules to change, with commas between (slots,doers …)")
    told = parser.parse_args()
    only = set(filter(None, told.only.split(",")))
    areas = told.areas.split(",")
    modules = [(area, m) for area in areas for m in sorted((ROOT / "src/rashomon" / area).rglob("*.py"))]
    modules = [(area, m) for area, m in modules if not only or m.stem in only]
    trees = {m: ast.parse(m.read_text(encoding="utf-8")) for _, m in modules}
    every = [(area, m, *place) for area, m in modules for place in places(trees[m])]
    sample = random.Random(told.seed).sample(every, min(told.sample, len(every)))
    ends, tried, survived = time.monotonic() + told.minutes * 60, Counter[str](), Counter[str]()
    _warm([area for area in areas if any(area == drawn[0] for drawn in sample)])
    for area, module, number, node, instead in sample:
        if time.monotonic() > ends:
            break
        tried[area] += 1
        if _survives(area, module, trees[module], number, instead):
            survived[area] += 1
            line = getattr(node, "lineno", 0)
            says = f"{area}/{module.name}:{line}: {ast.unparse(node)} -> {ast.unparse(instead)}"
            sys.stdout.write(says[:200] + "\n")
            sys.stdout.flush()
    seconds = sum(os.times()[:4])
    for area in areas:
        sys.stdout.write(f"{area}: {tried[area]} tried, {survived[area]} survived\n")
    sys.stdout.write(f"{tried.total()} mutants of {len(every):,} tried, {survived.total()} survived; ")
    sys.stdout.write(f"{seconds:.0f} s of processor\n")
    return 0


def _warm(areas: Sequence[str]) -> None:
    """Loads the models on one thread (a fork has no others) and marks what the tests compare; they must pass."""
    models: Any = importlib.import_module("rashomon.kit")
    marking: Any = importlib.import_module("rashomon.annotate")
    models.kit = functools.cache(functools.partial(models.kit, threads=1))
    plain, held = marking.annotate, dict[tuple[Any, ...], Any]()

    def annotate(article: Any, language: Any, tools: Any, annotators: Sequence[Any] = marking.ANNOTATORS) -> Any:
        key = (repr(article), language.name, id(tools), annotators)
        if key not in held:
            held[key] = plain(article, language, tools, annotators)
        return held[key]

    marking.annotate = annotate
    # The same examples each time, and none kept: what a mutant fails on is nothing to try again.
    settings.register_profile("mutants", database=None, derandomize=True)
    settings.load_profile("mutants")
    for area in areas:
        if _tested(area) != 0:
            raise SystemExit(f"the tests of {area} do not pass as it is: nothing can be told of mutants")


def _tested(area: str) -> int:
    """The exit status of the tests of an area, in this process."""
    left_out = [f"--deselect={name}" for name in ELSEWHERE]
    chosen = ["-m", "not slow", "-k", NAMED_ELSEWHERE, *left_out, *AREAS[area]]
    return int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *chosen]))


class _Mutant(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module of the package from a changed tree."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self._name, self._path, self._code = name, path, compile(tree, str(path), "exec")

    def find_spec(self, fullname: str, *_: Any) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        inside = [str(self._path.parent)] if self._path.stem == "__init__" else None
        spec = importlib.machinery.ModuleSpec(fullname, self, origin=str(self._path), is_package=inside is not None)
        spec.submodule_search_locations = inside
        return spec

    def exec_module(self, module: types.ModuleType) -> None:
        module.__file__ = str(self._path)
        exec(self._code, module.__dict__)


def _survives(area: str, module: Path, tree: ast.Module, number: int, instead: ast.AST) -> bool:
    """Whether the tests pass all the same, in a fork."""
    changed = ast.fix_missing_locations(_Swap(number, instead).visit(copy.deepcopy(tree)))
    name = ".".join(module.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
    child = os.fork()
    if child == 0:
        _run_in_child(area, _Mutant(name, module, changed))
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _forget(name: str) -> None:
    """Takes a module out, from the package that holds it too, so that whoever imports it gets it anew."""
    gone = sys.modules.pop(name)
    package, _, last = name.rpartition(".")
    holder = sys.modules.get(package)
    if holder is not None and holder.__dict__.get(last) is gone:
        delattr(holder, last)


def _run_in_child(area: str, mutant: _Mutant) -> None:
    """Runs the tests against a mutant and ends the process with their status."""
    status, again = 1, (f"rashomon.{area}", *HOLDERS.get(area, ()), *ABOVE)
    try:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        for name in list(sys.modules):
            if (name.startswith("tests.") and name != __name__) or name.startswith(again):
                _forget(name)
        sys.meta_path.insert(0, mutant)
        status = _tested(area)
    finally:
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
