"""Gathers the pages of the documentation in one folder: those written by hand, and the reference, made from the code.

    python docs/site/generate.py build/docs/pages

Links to files that are no pages of the site lead to nowhere there: they become plain text.  A link to a page that does
not exist stays, and fails the build (`strict`).
"""

from __future__ import annotations

import dataclasses
import inspect
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

ROOT = Path(__file__).parents[2]
# Pages outside docs/, and what they are called on the site.
PROJECT = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "CHANGELOG.md": "changelog.md",
}
_LINK = re.compile(r"(!?)\[([^\]\n]*)\]\(([^)\s#]*)(#[^)\s]*)?\)")
_FENCED = re.compile(r"^(?:```.*?^```|(?:    .*\n)+)", re.MULTILINE | re.DOTALL)


def pages() -> dict[str, str]:
    """Every page of the site by its name."""
    own = {p.name: p.read_text(encoding="utf-8") for p in sorted((ROOT / "docs").glob("*.md"))}
    outside = {to: (ROOT / name).read_text(encoding="utf-8") for name, to in PROJECT.items()}
    made = {
        "reference-commands.md": commands(),
        "reference-python.md": python_names(),
        "reference-model.md": records(),
        "weights.md": weights(),
    }
    names = {*own, *outside, *made}
    linked = {name: relinked(text, "docs", names) for name, text in own.items()}
    linked |= {name: relinked(text, "", names) for name, text in outside.items()}
    return linked | made


def relinked(text: str, folder: str, names: set[str]) -> str:
    """The page with its links as the site has them."""

    def link(m: re.Match[str]) -> str:
        image, label, target, anchor = m[1], m[2], m[3], m[4] or ""
        if not target or "://" in target or target.startswith("mailto:"):
            return m[0]
        path = (ROOT / folder / target).resolve()
        inside = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        if str(inside) in PROJECT:
            return f"[{label}]({PROJECT[str(inside)]}{anchor})"
        if inside.parts[:1] == ("docs",):
            name = "/".join(inside.parts[1:])
            return f"{image}[{label}]({name}{anchor})" if name in names or not path.exists() or image else label
        return label if path.exists() else m[0]

    return _LINK.sub(link, text)


def commands() -> str:
    """The help of every command, as the program prints it."""
    from rashomon.cli import cli

    context = click.Context(cli, info_name="rashomon", max_content_width=100, terminal_width=100)
    out = ["# Commands", "", "Made from the program's own help.", ""]
    out += ["```", cli.get_help(context), "```", ""]
    for name, command in sorted(cli.commands.items()):
        inner = click.Context(command, info_name=name, parent=context, max_content_width=100, terminal_width=100)
        out += [f"## rashomon {name}", "", "```", command.get_help(inner), "```", ""]
    return "\n".join(out)


def python_names() -> str:
    """Every public name with its signature and docstring, and the methods of classes."""
    import rashomon

    out = ["# Python names", "", "Made from the docstrings; [From Python](python.md) tells how they go together.", ""]
    for name in rashomon.__all__:
        value = getattr(rashomon, name)
        out += [f"## {name}", "", *_described(name, value)]
        if inspect.isclass(value):
            for method, member in sorted(vars(value).items()):
                documented = inspect.getdoc(member)
                if not method.startswith("_") and documented and (callable(member) or isinstance(member, property)):
                    out += [f"### {name}.{method}", "", *_described(f"{name}.{method}", member)]
    return "\n".join(out)


def _described(name: str, value: Any) -> Iterator[str]:
    inner = value.fget if isinstance(value, property) else getattr(value, "func", value)
    inner = getattr(inner, "__func__", inner)
    try:
        signature = "" if isinstance(value, property) else str(inspect.signature(inner))
    except (TypeError, ValueError):
        signature = ""
    yield from ["```python", f"{name}{signature}", "```", ""]
    yield from [*_prose(inspect.getdoc(value) or ""), ""]


def _prose(doc: str) -> Iterator[str]:
    """A docstring as Markdown: examples fenced, names of the code set apart."""
    example = False
    for line in doc.splitlines():
        starts = line.lstrip().startswith(">>>")
        if starts and not example:
            yield "```python"
            example = True
        elif example and not line.strip():
            yield "```"
            example = False
        yield line if example else re.sub(r"``([^`]+)``", r"`\1`", line)
    if example:
        yield "```"


def records() -> str:
    """The immutable records of `rashomon.model`, with their fields."""
    from rashomon import model

    out = [
        "# Records",
        "",
        "What the steps hand on (`rashomon.model`), for those who write plugs. Made from the code.",
        "",
    ]
    for name in sorted(model.__all__):
        value = getattr(model, name)
        if inspect.isclass(value) and dataclasses.is_dataclass(value):
            out += [f"## {name}", "", *_prose(inspect.getdoc(value) or ""), "", "| field | type |", "|---|---|"]
            out += [f"| `{f.name}` | `{str(f.type).replace('|', chr(92) + '|')}` |" for f in dataclasses.fields(value)]
            out.append("")
    return "\n".join(out)


def weights() -> str:
    """The cards of the trained weights, one after another."""
    cards = sorted((ROOT / "src" / "rashomon" / "models").glob("*.md"))
    out = ["# Weights", "", "The cards that lie beside the weights in the package.", ""]
    for card in cards:
        text = re.sub(r"^#", "##", card.read_text(encoding="utf-8"), flags=re.MULTILINE)
        out += [_LINK.sub(lambda m: m[0] if "://" in m[3] else m[2], text), ""]
    return "\n".join(out)


def main(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "docs" / "images", folder / "images")
    shutil.copytree(ROOT / "docs" / "images", folder / "docs" / "images")  # as README.md links them


if __name__ == "__main__":
    main(Path(sys.argv[1]))
