"""`make mutants SAMPLE=150`: the comparisons changed a place at a time; which changes do the tests of compare not see?

A mutant is one module of ``compare/`` with one operator, number, truth value or condition turned.  It is written into
a copy of the package, and the quick tests run against that.  Those that survive are listed, to be read: each is a
hole in the tests, or changes nothing that anybody could see.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ("tests/compare", "tests/test_flow.py")
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
    elif isinstance(made, ast.BinOp) and type(made.op) in _COUNTED:
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
    told = parser.parse_args()
    modules = sorted((ROOT / "src/rashomon/compare").glob("*.py"))
    trees = {m: ast.parse(m.read_text(encoding="utf-8")) for m in modules}
    every = [(m, *place) for m in modules for place in places(trees[m])]
    sample = random.Random(told.seed).sample(every, min(told.sample, len(every)))
    ends, tried, survived = time.monotonic() + told.minutes * 60, 0, 0
    with tempfile.TemporaryDirectory(prefix="rashomon-mutants-") as folder:
        shutil.copytree(ROOT / "src", Path(folder) / "src")
        for module, number, node, instead in sample:
            if time.monotonic() > ends:
                break
            tried += 1
            if _survives(module, trees[module], number, instead, Path(folder)):
                survived += 1
                line = getattr(node, "lineno", 0)
                says = f"{module.name}:{line}: {ast.unparse(node)} -> {ast.unparse(instead)}"
                sys.stdout.write(says[:200] + "\n")
                sys.stdout.flush()
    sys.stdout.write(f"{tried} mutants of {len(every):,} tried, {tried - survived} seen, {survived} survived\n")
    return 0


def _survives(module: Path, tree: ast.Module, number: int, instead: ast.AST, folder: Path) -> bool:
    """Whether the tests pass all the same."""
    target = folder / module.relative_to(ROOT)
    before = target.read_text(encoding="utf-8")
    target.write_text(ast.unparse(ast.fix_missing_locations(_Swap(number, instead).visit(copy.deepcopy(tree)))))
    environment = {**os.environ, "PYTHONPATH": f"{folder / 'src'}{os.pathsep}{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-m", "not slow", *TESTS]
    try:
        ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=PATIENCE, check=False)
        return ran.returncode == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        target.write_text(before, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
