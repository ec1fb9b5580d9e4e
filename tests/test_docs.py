"""The documentation says everything that there is: commands, options, kinds, types, grades, settings, formats."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from rashomon.cli import MARK_FORMS, REPORT_FORMS, cli
from rashomon.commands.sources import SUFFIXES
from rashomon.model import DIFFER_TYPES, GRADES, KINDS
from rashomon.settings import Settings

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
COMMANDS = sorted(cli.commands.items())


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def headings(text: str, level: int) -> set[str]:
    return set(re.findall(rf"^{'#' * level} (.+)$", text, re.MULTILINE))


@pytest.mark.parametrize("word", sorted({*KINDS, *DIFFER_TYPES, *GRADES}))
def test_every_kind_type_and_grade_has_its_section(word: str) -> None:
    assert word in headings(page("docs/findings.md"), 3)


@pytest.mark.parametrize("name", [name for name, _ in COMMANDS])
def test_every_command_is_in_the_readme_and_the_contract(name: str) -> None:
    assert f"rashomon {name}" in page("README.md")
    assert f"rashomon {name}" in page("docs/contract.md")


def options() -> Iterator[tuple[str, str]]:
    for name, command in COMMANDS:
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                yield from ((name, flag) for flag in parameter.opts if flag.startswith("--"))


@pytest.mark.parametrize(("command", "flag"), sorted(options()))
def test_every_option_is_documented(command: str, flag: str) -> None:
    assert re.search(rf"(?<![\w-]){flag}(?![\w-])", page("docs/contract.md") + page("docs/settings.md"))


@pytest.mark.parametrize(("name", "command"), COMMANDS)
def test_every_help_has_an_example(name: str, command: click.Command) -> None:
    assert command.help is not None
    assert re.search(rf"Examples?:\n +rashomon {name}", command.help)


@pytest.mark.parametrize("field", dataclasses.fields(Settings), ids=lambda f: f.name)
def test_every_setting_is_documented_with_its_option(field: dataclasses.Field[object]) -> None:
    flag = "--" + field.name.replace("_", "-")
    assert re.search(rf"^\| `{field.name}` \| `{flag}", page("docs/settings.md"), re.MULTILINE)
    assert field.name in (Settings.__doc__ or "")
    assert all(any(p.name == field.name for p in cli.commands[c].params) for c in ("compare", "annotate")), field.name


def test_every_format_and_suffix_is_documented() -> None:
    said = page("docs/contract.md")
    assert not [word for word in (*REPORT_FORMS, *MARK_FORMS) if f"`{word}`" not in said]
    assert not [suffix for suffix in SUFFIXES if suffix not in said]


def test_the_formats_offered_are_those_that_are_rendered() -> None:
    from rashomon.present import ARTICLE_RENDERERS, PACKERS, RENDERERS

    assert sorted(REPORT_FORMS) == sorted(r.name for r in (*RENDERERS, *PACKERS))
    assert sorted(MARK_FORMS) == sorted(r.name for r in ARTICLE_RENDERERS)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), target


def test_the_changelog_knows_every_command() -> None:
    assert not [name for name, _ in COMMANDS if f"rashomon {name}" not in page("CHANGELOG.md")]
