"""A story as its accounts tell it: the result of a comparison, to ask and to keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from rashomon import present
from rashomon.api.records import Account, Finding, Label, Origin, Passage, Reason, Undecided
from rashomon.api.tables import Table
from rashomon.model import Problem
from rashomon.present import ReportData
from rashomon.present.shapes import ArticleData, EvidenceData, FindingData


class NoSuchFinding(KeyError):
    """A number that the comparison does not have."""

    def __init__(self, id: str, story: Story) -> None:
        super().__init__(f"no finding {id!r}; there are {', '.join(f.id for f in story.findings[:8])} …")

    def __str__(self) -> str:
        return str(self.args[0])


class NotAReport(ValueError):
    """A file or text that no comparison of this format wrote."""


@dataclass(frozen=True, repr=False, eq=False)
class Story:
    """Accounts of one event side by side.  ``data`` is the report as JSON holds it (docs/contract.md).

    >>> story = compare(EXAMPLE)
    >>> story
    <Story "Sundline head writes to ferry victims' families": 5 accounts, ... findings>
    >>> print(next(f for f in story.differences("number") if "passengers" in f.title))
    D... How many, or how much: passengers? (exclude)
      A:498-614 The Marigold was carrying 212 passengers to Isken Island when it struck the barge Tessel off ...
      B:542-634 The Marigold was carrying 187 passengers when it struck the barge, the company's list shows.
      ...
    >>> [q.speaker for q in story.quotes("Holt")]
    ['Irena Holt']
    """

    data: ReportData

    @classmethod
    def load(cls, path: str | Path) -> Story:
        """The story of a report that was saved as JSON or as a page (``story.save``, ``rashomon compare -o``).

        A page carries no names of actors: `labels` of one is empty.
        """
        try:
            return cls(present.parsed(Path(path).read_text(encoding="utf-8")))
        except (UnicodeDecodeError, present.NotOurs) as error:
            raise NotAReport(f"{path}: {error}") from error

    # --- what it says of itself -----------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.data["title"]

    @property
    def one_story(self) -> bool:
        """False when the accounts do not seem to tell one story."""
        return self.data["one_story"]

    @cached_property
    def accounts(self) -> Table[Account]:
        return Table(_account(a) for a in self.data["articles"])

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be done, in reading or in any later step."""
        return tuple(Problem(p["where"], p["step"], p["says"], p["lost"]) for p in self.data["problems"])

    # --- findings -------------------------------------------------------------------------------------------------

    @cached_property
    def findings(self) -> Table[Finding]:
        """Every finding, in the order of the report."""
        outlets = {a["letter"]: a["outlet"] for a in self.data["articles"]}
        return Table(_finding(f, outlets) for f in self.data["findings"])

    def of(self, *kinds: str) -> Table[Finding]:
        """The findings of some kinds: shared, differ, quote, only, left-out, wording, time, origin."""
        return Table(f for f in self.findings if f.kind in kinds)

    def differences(self, *types: str, grade: str | None = None) -> Table[Finding]:
        """What the accounts tell differently; of some types (number, date, cause …), or of one grade, or all."""
        return Table(f for f in self.of("differ") if (not types or f.type in types) and grade in (None, f.grade))

    def quotes(self, speaker: str | None = None) -> Table[Finding]:
        """Utterances that several accounts render; with ``speaker`` only whose name holds those words."""
        wanted = (speaker or "").casefold()
        return Table(f for f in self.of("quote") if wanted in (f.speaker or "").casefold())

    def shared(self) -> Table[Finding]:
        """Statements that at least two accounts tell."""
        return self.of("shared")

    def only(self, letter: str | None = None) -> Table[Finding]:
        """What one account alone tells; of one account, or of all."""
        return Table(f for f in self.of("only") if letter is None or letter in f.articles)

    def left_out(self, letter: str | None = None) -> Table[Finding]:
        """What the others tell and one account does not (it was not found there); of one account, or of all."""
        return Table(f for f in self.of("left-out") if letter is None or letter in f.missing)

    def timeline(self) -> Table[Finding]:
        """The story's days in order."""
        return self.of("time")

    def wording(self) -> Table[Finding]:
        """How the accounts put it: labels, hedges, loaded words, scare quotes, verbs of saying."""
        return self.of("wording")

    def origins(self) -> Table[Finding]:
        """Copies, agencies, cited outlets, and speakers whose words several accounts carry."""
        return self.of("origin")

    @property
    def undecided(self) -> tuple[Undecided, ...]:
        """What was looked at and could not be decided."""
        outlets = {a["letter"]: a["outlet"] for a in self.data["articles"]}
        return tuple(
            Undecided(u["title"], u["why"], _passages(u["evidence"], outlets, "")) for u in self.data["undecided"]
        )

    def __getitem__(self, id: str) -> Finding:
        """The finding of this number (``story["D1"]``); `NoSuchFinding` when there is none."""
        for f in self.findings:
            if f.id == id:
                return f
        raise NoSuchFinding(id, self)

    # --- tables for counting and drawing --------------------------------------------------------------------------

    def labels(self) -> Table[Label]:
        """What each account calls each actor, where that says more than the name, the most used first."""
        actors = {a["id"]: a for a in self.data["actors"]}
        rows = []
        for article in self.data["articles"]:
            count = Counter((m["actor"], m["label"]) for m in article["mentions"] if m["label"])
            for (actor, label), times in count.most_common():
                known = actors.get(actor)
                name, kind = (known["name"], known["kind"]) if known else (label, "other")
                rows.append(Label(name, kind, label, article["letter"], article["outlet"], times))
        return Table(rows)

    def passages(self) -> Table[Passage]:
        """Every passage that any finding rests on, with the finding's number: a row each."""
        return Table(e for f in self.findings for e in f.evidence)

    def to_frame(self) -> Any:
        """The findings as a pandas or polars frame, where one is installed; else as plain records."""
        return self.findings.to_frame()

    # --- to keep, to show -----------------------------------------------------------------------------------------

    def render(self, form: str) -> str:
        """The whole report as text in one of the formats of `rashomon compare` (docs/contract.md)."""
        return present.renderer(form).view(self.data)

    def save(self, path: str | Path, form: str | None = None) -> Path:
        """Write the report; without ``form`` the file's suffix says the format (.html, .json, .md …)."""
        target = Path(path)
        target.write_bytes(present.packed(form or present.form_of(target.name), self.data))
        return target

    def explain(self, id: str) -> str:
        """How a finding came about: what it is, what it rests on, the steps that led to it, what to check."""
        return present.explained(self.data, self[id].id)

    def __repr__(self) -> str:
        counted = f"{len(self.data['articles'])} accounts, {len(self.data['findings'])} findings"
        return f"<Story {self.title!r}: {counted}>"

    def _repr_html_(self) -> str:
        return present.card_html(self.data)


def _account(a: ArticleData) -> Account:
    return Account(
        a["letter"],
        a["id"],
        a["outlet"],
        a["published"]["value"],
        a["title"],
        a["language"],
        a["source"],
        a["url"],
        tuple(a["authors"]),
        a["copy_of"],
        a["copied"],
        a["length"],
        a["text"],
    )


def _finding(f: FindingData, outlets: dict[str, str | None]) -> Finding:
    return Finding(
        f["id"],
        f["kind"],
        f["type"],
        f["grade"],
        f["title"],
        f["comment"],
        f["speaker"],
        tuple(f["articles"]),
        tuple(f["missing"]),
        f["score"],
        f["relation"],
        _passages(f["evidence"], outlets, f["id"]),
        tuple(Origin(o["name"], tuple(o["articles"]), tuple(o["chain"])) for o in f["origins"]),
        tuple(Reason(r["says"], r["weight"]) for r in f["reasons"]),
    )


def _passages(evidence: Sequence[EvidenceData], outlets: dict[str, str | None], id: str) -> tuple[Passage, ...]:
    return tuple(
        Passage(e["article"], outlets[e["article"]], e["start"], e["end"], e["text"], e["role"], id) for e in evidence
    )
