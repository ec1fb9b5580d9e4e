"""`docs/adding.md` is true: what it names is there, and what it tells to do, done in a copy of the package, works."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from rashomon.compare import PREFIX
from rashomon.languages import LANGUAGES
from rashomon.model import DIFFER_TYPES, KINDS
from rashomon.present import explain, names

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "rashomon"
PAGE = (ROOT / "docs" / "adding.md").read_text(encoding="utf-8")
NEW = {  # what the page has one write, each with the code it shows
    "compare/sourced.py", "tests/compare/test_sourced.py", "read/story.py", "languages/french/abbreviations.toml",
    "languages/french/bridge.toml",
}  # fmt: skip
MADE_UP = {*NEW, "languages/french/", "plugs/engine/dask.py"}
# The changes that the page asks for in files that are there: what stands in its place, and what the page says.
EDITS = (
    ("compare/__init__.py", "COMPARISONS: tuple", "from rashomon.compare.sourced import sourced\nCOMPARISONS: tuple",
     ""),
    ("compare/__init__.py", "wording, origins)", "wording, sourced, origins)", "`sourced` in `COMPARISONS`"),
    ("compare/__init__.py", '"origin": "R",', '"origin": "R", "sourcing": "C",', '"sourcing": "C"'),
    ("model/report.py", '"time", "origin"]', '"time", "origin", "sourcing"]', '`"sourcing"` in `Kind` and in `KINDS`'),
    ("model/report.py", '"time", "origin")', '"time", "origin", "sourcing")', ""),
    ("present/names.py", '("wording",)', '("wording", "sourcing")', '("wording", "sourcing")'),
    ("present/explain.py", "KINDS = {", 'KINDS = {"sourcing": "how an account names its sources",',
     '"sourcing": "how an account names its sources"'),
    ("read/__init__.py", "READERS: tuple", "from rashomon.read.story import Dashed\nREADERS: tuple", ""),
    ("read/__init__.py", "WARC, Pdf(),", "WARC, Pdf(), Dashed(),", "`Dashed()` in `READERS`"),
    ("languages/__init__.py", 'DataLanguage("es", "Spanish", "spanish"),',
     'DataLanguage("es", "Spanish", "spanish"), DataLanguage("fr", "French", "french"),',
     'DataLanguage("fr", "French", "french"),'),
)  # fmt: skip


def shown(name: str) -> str:
    """The code that the page shows after a file's name."""
    after = PAGE[PAGE.index(f"`{name}`") :].split("\n\n", 1)[1]
    block = re.match(r"(?: {8}.*\n|\s*\n)+", after)
    assert block, name
    return textwrap.dedent(block[0]).strip() + "\n"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package with all that the page says added, and the weights where they are."""
    folder = tmp_path_factory.mktemp("adding")
    package = folder / "src" / "rashomon"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__", "models"))
    (package / "models").symlink_to(PACKAGE / "models")
    (folder / "tests" / "compare").mkdir(parents=True)
    shutil.copy(ROOT / "tests" / "telling.py", folder / "tests")
    (package / "languages" / "french").mkdir()
    (package / "languages" / "french" / "__init__.py").touch()
    for name in NEW:
        (folder / name if name.startswith("tests/") else package / name).write_text(shown(name), encoding="utf-8")
    for name, before, after, said in EDITS:
        text = (package / name).read_text(encoding="utf-8")
        assert text.count(before) == 1, (name, before)
        assert said in PAGE, said
        (package / name).write_text(text.replace(before, after), encoding="utf-8")
    return folder


def ran(copy: Path, *call: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith("RASHOMON_")}
    env |= {"PYTHONPATH": f"{copy / 'src'}{os.pathsep}{copy}", "XDG_CACHE_HOME": str(copy / "cache")}
    return subprocess.run(
        [sys.executable, *call], cwd=copy, env=env, capture_output=True, text=True, timeout=300, check=False
    )


def rashomon(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return ran(copy, "-c", "from rashomon.cli import main; main()", *arguments)


def test_the_test_that_the_page_shows_passes(copy: Path) -> None:
    done = ran(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--import-mode=importlib", "--rootdir", str(copy),
               "tests/compare/test_sourced.py")  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_the_kind_and_the_format_are_seen_wherever_the_page_says(copy: Path) -> None:
    story = copy / "story"
    story.mkdir()
    (story / "a.story").write_text("Boat late\n---\nA neighbour said the boat was late.\n")
    (story / "b.txt").write_text("Ida Lund said the boat was late.\n")
    rules = ("--no-reader", "--no-attribution", "--no-vectors", "--no-context")
    for form in ("terminal", "md", "html", "json", "csv"):
        done = rashomon(copy, "compare", "story", "-f", form, *rules)
        assert done.returncode == 0, done.stderr
        assert "Unnamed sources in A" in done.stdout, form
    told = rashomon(copy, "show", "C1", "--explain").stdout
    assert "sourcing, how an account names its sources" in told
    empty = rashomon(copy, "compare", "--no-reader", "-f", "json", "story/a.story", "story/c.story")
    assert "no such file" in empty.stderr
    (copy / "c.story").write_text("no dashes")
    assert "no line of dashes with a text after it" in rashomon(copy, "compare", "c.story", *rules).stderr


def test_french_begins_with_two_tables_and_says_what_it_lacks(copy: Path) -> None:
    (copy / "essai.txt").write_text(
        "Un bateau coule à Port Maren\n\n"
        "Deux morts, dit M. Ivo Drakov, le maire. « Nous avons été prévenus trop tard », dit-il.\n"
    )
    done = rashomon(copy, "annotate", "essai.txt", "--language", "fr", "--no-reader", "--no-attribution")
    assert done.returncode == 0
    record = json.loads(done.stdout)
    assert "no table 'speech' for language 'french': quotation marks alone" in [p["says"] for p in record["problems"]]
    compared = rashomon(copy, "compare", "essai.txt", "--language", "fr", "--no-reader", "--no-attribution")
    assert "no table 'speech' for language 'french'" in compared.stderr
    assert len(record["sentences"]) == 3  # "M." ends none
    part = "from rashomon.languages import language as l; t = l('fr').table('abbreviations'); t['shape']"
    assert "no table 'abbreviations, part shape' for language 'french'" in ran(copy, "-c", part).stderr


# --- what the page names is there ---------------------------------------------------------------------------------


def test_every_file_that_the_page_names_is_there() -> None:
    named = set(re.findall(r"`((?:[\w.-]+/)+(?:[\w.-]+\.(?:py|toml|md))?|(?:cli|kit|seams|settings)\.py)`", PAGE))
    assert len(named) > 30
    assert not [n for n in named - MADE_UP if not (PACKAGE / n).exists() and not (ROOT / n).exists()]


def test_every_name_stands_in_the_file_that_the_page_says() -> None:
    said = re.findall(r"`([A-Za-z_]\w+)`(?: and `([A-Za-z_]\w+)`)? (?:in|of) `([\w/]+\.py)`", PAGE)
    assert len(said) > 12
    for *words, file in said:
        path = next(p for p in (PACKAGE / file, ROOT / file) if p.exists())
        text = path.read_text(encoding="utf-8")
        assert not [w for w in words if w and not re.search(rf"\b{w}\b", text)], (words, file)


def test_the_page_lists_every_table_of_a_language() -> None:
    table = PAGE[PAGE.index("| table |") : PAGE.index("## Output format")]
    rows = re.findall(r"^ *\| (`[^|]+`) \|", table, re.MULTILINE)
    listed = {word for row in rows for word in re.findall(r"`(\w+)`", row)}
    assert listed == {p.stem for p in (PACKAGE / "languages" / "english").glob("*.toml")}
    assert {one.code for one in LANGUAGES} == {"en", "es"}  # else the page should add another one than French


def test_all_python_that_the_page_shows_is_python() -> None:
    blocks = [b for n in (4, 8) for b in re.findall(rf"\n\n( {{{n}}}\S.*\n(?: {{{n}}}.*\n|\s*\n)*)", PAGE)]
    code = [textwrap.dedent(b) for b in blocks if re.match(r' *(?:"""|from|import|def) ?', b)]
    assert len(code) >= 4
    for one in code:
        ast.parse(one)


def test_every_kind_has_a_letter_a_section_and_its_meaning_in_words() -> None:
    sections = [kind for section in names.SECTIONS for kind in section.kinds]
    assert sorted(sections) == sorted(KINDS)
    assert set(PREFIX) == set(explain.KINDS) == set(KINDS)
    assert len(set(PREFIX.values())) == len(KINDS)
    assert set(names.FACTS) == {section.key for section in names.SECTIONS}
    assert not [t for t in DIFFER_TYPES if not names.type_word({"kind": "differ", "type": t})]  # type: ignore[typeddict-item]
