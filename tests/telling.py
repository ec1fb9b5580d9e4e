"""Whole stories in ten lines: a test's docstring holds the accounts, each under «== LETTER, date» (or no date)."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from rashomon import flow
from rashomon.kit import Kit, kit
from rashomon.model import Finding, Report
from rashomon.seams import Source
from rashomon.settings import Settings

_HEAD = re.compile(r"^== (\w+)(?:, (\d{4}-\d\d-\d\d))?$", re.MULTILINE)


@cache
def whole_kit() -> Kit:
    return kit(Settings())


@dataclass(frozen=True)
class Telling:
    """A report on a docstring's accounts, easy to ask."""

    report: Report

    def of(self, kind: str, type: str = "") -> list[Finding]:
        return [f for f in self.report.findings if f.kind == kind and type in ("", f.type)]

    def texts(self, finding: Finding) -> list[str]:
        return [self.report.story.text(e.span) for e in finding.evidence]

    def letters(self, finding: Finding) -> str:
        by_id = {a.article.id: a.letter for a in self.report.story.accounts}
        return "".join(by_id[i] for i in finding.articles)


def told(test: Callable[..., None]) -> Telling:
    """The comparison of the accounts in a test's docstring."""
    doc = textwrap.dedent(inspect.getdoc(test) or "")
    heads = list(_HEAD.finditer(doc))
    sources = []
    for head, after in zip(heads, [*heads[1:], None], strict=True):
        text = doc[head.end() : after.start() if after else len(doc)].strip() + "\n"
        dated = f"Published: {head[2]}\n\n{text}" if head[2] else text
        sources.append(Source(f"{head[1]}.txt", raw=dated.encode()))
    return Telling(flow.compare(sources, Settings(language="en"), whole_kit()))
