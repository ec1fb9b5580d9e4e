"""The documentation as a site: every page is gathered, made anew from the code, and every link leads somewhere."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def site() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "site" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_page_is_in_the_menu_and_every_link_leads_somewhere(site: ModuleType) -> None:
    pages = site.pages()
    menu = (ROOT / "docs" / "site" / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[2]
    assert sorted(re.findall(r"[\w-]+\.md", menu)) == sorted(pages)
    for name, text in pages.items():
        for target, anchor in re.findall(r"(?<!!)\[[^\]\n]*\]\(([^)\s#]*)(?:#([^)\s]*))?\)", text):
            if "://" in target:
                continue
            assert (target or name) in pages, (name, target)
            if anchor:
                heads = {slug(h) for h in re.findall(r"^#+ (.+)$", pages[target or name], re.MULTILINE)}
                assert anchor in heads, (name, target, anchor)


def slug(heading: str) -> str:
    return re.sub(r"[\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())


def test_the_reference_tells_every_name_and_command(site: ModuleType) -> None:
    import rashomon
    from rashomon.cli import cli

    pages = site.pages()
    assert all(f"\n## {name}\n" in pages["reference-python.md"] for name in rashomon.__all__)
    assert all(f"\n## rashomon {name}\n" in pages["reference-commands.md"] for name in cli.commands)
    assert "\n## Article\n" in pages["reference-model.md"]


def test_every_weight_has_a_card() -> None:
    models = ROOT / "src" / "rashomon" / "models"
    told = " ".join(p.read_text(encoding="utf-8") for p in models.glob("*.md"))
    weights = [
        p for p in models.iterdir() if p.suffix in (".onnx", ".npz", ".toml", ".json") and p.name != "__init__.py"
    ]
    assert not [p.name for p in weights if p.stem not in told and p.name not in told]


HASHED = re.compile(r"^sha256 of ([\w.]+): `([0-9a-f]{64})`$", re.MULTILINE)


def test_the_cards_tell_the_hashes_of_the_weights_that_are_there() -> None:
    """Every weight that was trained, by its name, and the hash is its file's."""
    models = ROOT / "src" / "rashomon" / "models"
    told = dict(found for p in models.glob("*.md") for found in HASHED.findall(p.read_text(encoding="utf-8")))
    trained = {p.name for p in models.iterdir() if p.suffix in (".onnx", ".npz")} | {"grouping.json", "lemmas.json"}
    assert trained <= told.keys()
    assert told == {name: hashlib.sha256((models / name).read_bytes()).hexdigest() for name in told}


LICENCE = re.compile(r"^\| ([a-z0-9][\w.-]*) \| ([^|]+) \| (?:the program|extra \w+|development) \|$", re.MULTILINE)


def licences() -> dict[str, str]:
    return dict(LICENCE.findall((ROOT / "docs" / "licences.md").read_text(encoding="utf-8")))


def locked(name: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9][\w.-]*)==", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))


def test_the_licences_are_of_what_is_locked_and_nothing_else() -> None:
    """PySpark is in no lock file: a cluster has its own."""
    assert licences().keys() == locked("requirements-dev.lock") | {"pyspark"}
    assert locked("requirements.lock") <= locked("requirements-dev.lock")


def test_the_licences_are_those_that_the_packages_state() -> None:
    """Where a package is installed and states its licence as an SPDX expression."""
    stated = {}
    for name in licences():
        try:
            stated[name] = metadata.metadata(name).get("License-Expression")
        except metadata.PackageNotFoundError:
            continue
    assert len(stated) > 40
    assert {n: says for n, says in stated.items() if says and says != licences()[n]} == {}


def test_every_dependency_has_its_licence_told() -> None:
    """`docs/licences.md` names each package of the lock file."""
    told = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8").lower()
    locked = re.findall(r"^([a-z0-9][\w.-]*)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    assert not [name for name in locked if f"| {name} |" not in told]
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    wanted = {
        re.split(r"[<>=\[]", d)[0].lower() for name in ("web", "pdf", "notebook", "parquet") for d in extras[name]
    }
    assert not [name for name in wanted if f"| {name} |" not in told]
