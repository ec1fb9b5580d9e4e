"""Findings as rows: what every view shows of one, whatever it draws with.

A row has one :class:`Cell` per account that tells, each with its excerpts, or, for many accounts, :class:`Reading` s:
accounts that say it in the same words, together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.present import dates, places
from rashomon.present.shapes import ArticleData, EvidenceData, FindingData, ReportData

# A shorter span (a name, a date) says nothing alone: its sentence is shown, with the span marked.
SHORT = 30
# The longest excerpt shown of one passage; a cut is shown as such, and the reference leads to the whole.
LONG = 420
# The longest label shown.
LONG_TERM = 80
# Passages shown per account and row; more are counted.
PASSAGES = 2
# Up to so many accounts stand side by side; to so many as a lead account with variants; above, as counted readings.
COLUMNS = 4
VARIANTS = 40

# The role of evidence that was looked at and found to tell something else.
CONSIDERED = "considered"

# "A: June 23 (2025-06-23). C: two weeks before.": an account and the words that a comment ascribes to it.
_SAYS = re.compile(r"(?:^|[.;)] )([A-Z]{1,3}): ([^();]{2,200}?)(?= \(|\. [A-Z]{1,3}: |\.?$|;)")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of one account; ``start``..``end`` is what is shown, ``marked`` the spans in it that the finding is about.

    ``passage`` is the evidence's own span, which the reference names.
    """

    article: ArticleData
    start: int
    end: int
    passage: tuple[int, int]
    marked: tuple[tuple[int, int], ...] = ()
    cut_before: bool = False
    cut_after: bool = False

    @property
    def text(self) -> str:
        return self.article["text"][self.start : self.end]

    @property
    def ref(self) -> str:
        return places.full(self.article, *self.passage)

    @property
    def brief_ref(self) -> str:
        return places.short(self.article, self.passage[0])

    @property
    def anchor(self) -> str:
        return places.anchor(self.article["letter"], *self.passage)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account tells in a row; no excerpts: not found in it."""

    article: ArticleData
    excerpts: tuple[Excerpt, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """Accounts that tell it in the same words, the first of them shown.

    ``about`` is what they agree in, where that is not all; ``others`` are the first passages of the other accounts.
    """

    letters: tuple[str, ...]
    cell: Cell
    about: str = ""
    others: tuple[Excerpt, ...] = ()

    @property
    def agreed(self) -> str:
        """``3 accounts: 12,000`` or ``3 accounts, the same words``; nothing for one account."""
        n = len(self.letters)
        return "" if n < 2 else f"{n} accounts: {self.about}" if self.about else f"{n} accounts, the same words"


def cells(data: ReportData, finding: FindingData) -> list[Cell]:
    """One cell for each account that the finding names, as telling or as missing, in the order of the accounts."""
    evidence = [*finding["evidence"], *_named_days(data, finding), *_named_words(data, finding)]
    named = {*finding["missing"], *(e["article"] for e in evidence)}
    return [cell(article, evidence) for article in data["articles"] if article["letter"] in named]


def _named_days(data: ReportData, finding: FindingData) -> list[EvidenceData]:
    """The words that name the day of an event on the timeline, so that they are marked in its excerpts."""
    if finding["kind"] != "time":
        return []
    return [
        {"article": a["letter"], "start": t["start"], "end": t["end"], "text": t["text"], "role": "date"}
        for a, t in dates.times_of(data, finding)
    ]


def _named_words(data: ReportData, finding: FindingData) -> list[EvidenceData]:
    """The words that a difference's comment ascribes to an account (``A: June 23``), where its evidence has them."""
    if finding["kind"] != "differ":
        return []
    found: dict[tuple[str, int, int], EvidenceData] = {}
    for letter, words in _SAYS.findall(finding["comment"]):
        for e in finding["evidence"]:
            whole = rf"(?<!\w){re.escape(words)}(?!\w)"  # «he» is not named in «brother»
            seen = re.search(whole, e["text"], re.IGNORECASE) if e["article"] == letter else None
            if seen and len(words) < len(e["text"]):
                start = e["start"] + seen.start()
                found.setdefault(
                    (letter, start, start + len(words)),
                    {"article": letter, "start": start, "end": start + len(words), "text": words, "role": "named"},
                )
    return list(found.values())


def ascribed(finding: FindingData) -> set[str]:
    """The accounts that a difference's comment ascribes something to (``A: June 23``)."""
    known = set(finding["articles"])
    return {letter for letter, _ in _SAYS.findall(finding["comment"]) if letter in known}


def cell(article: ArticleData, evidence: list[EvidenceData]) -> Cell:
    """What one account tells among the evidence; a passage that was only considered tells nothing."""
    told = [e for e in evidence if e["article"] == article["letter"] and e["role"] != CONSIDERED]
    shown = places.primary(told)
    excerpts: list[Excerpt] = []
    for e in shown:
        made = excerpt(article, e, told)
        if not any(x.start <= made.start and made.end <= x.end for x in excerpts):
            excerpts.append(made)
    return Cell(article, tuple(excerpts[:PASSAGES]), max(0, len(excerpts) - PASSAGES))


def term(article: ArticleData, e: EvidenceData) -> Excerpt:
    """A word or a label on its own; a long one is cut after some words."""
    end = e["end"]
    if end - e["start"] > LONG_TERM:
        end = _last_word(article["text"], e["start"], e["start"] + LONG_TERM)
    return Excerpt(article, e["start"], end, (e["start"], e["end"]), cut_after=end < e["end"])


def merged(findings: list[FindingData]) -> list[tuple[FindingData, tuple[str, ...]]]:
    """Findings with their ids; what is missing from several accounts in the same way becomes one row."""
    groups: dict[tuple[object, ...], list[FindingData]] = {}
    for f in findings:
        same = (f["title"], f["speaker"], tuple(f["articles"])) if f["kind"] == "left-out" else (f["id"], id(f))
        groups.setdefault(same, []).append(f)
    found = []
    for group in groups.values():
        missing = list(dict.fromkeys(letter for f in group for letter in f["missing"]))
        one: FindingData = {**group[0], "missing": missing} if len(group) > 1 else group[0]
        found.append((one, tuple(f["id"] for f in group)))
    return found


def excerpt(article: ArticleData, e: EvidenceData, others: list[EvidenceData]) -> Excerpt:
    """The words to show of one passage: a short one in its sentence, a long one cut, inner spans marked."""
    start, end = e["start"], e["end"]
    passage = (start, end)
    inner = [
        (o["start"], o["end"])
        for o in others
        if start <= o["start"] and o["end"] <= end and (o["start"], o["end"]) != passage
    ]
    if end - start < SHORT and (sentence := places.sentence_at(article, start)):
        if sentence["end"] - sentence["start"] > end - start:
            inner = [passage]
        start, end = min(start, sentence["start"]), max(end, sentence["end"])
    low, high = _window(article["text"], start, end, inner[0] if inner else (start, start))
    marked = tuple(sorted({(max(a, low), min(b, high)) for a, b in inner if a < high and b > low}))
    return Excerpt(article, low, high, passage, marked, low > start, high < end)


def _window(text: str, start: int, end: int, around: tuple[int, int]) -> tuple[int, int]:
    """At most LONG characters of start..end with ``around`` among them, cut between words."""
    if end - start <= LONG:
        return start, end
    low = min(max(start, around[1] - LONG + LONG // 3), end - LONG) if around[1] - start > LONG else start
    high = low + LONG
    if low > start:
        low = _next_word(text, low, high)
    if high < end:
        high = _last_word(text, low, high)
    return low, high


def _next_word(text: str, low: int, high: int) -> int:
    space = text.find(" ", low, high)
    return space + 1 if space >= 0 else low


def _last_word(text: str, low: int, high: int) -> int:
    space = text.rfind(" ", low, high)
    return space if space > low else high


def readings(row: list[Cell], by_value: bool = False) -> list[Reading]:
    """Accounts with the same words together; accounts without a passage are left out.

    With ``by_value``, or for very many accounts, those are together that agree in the marked words (a figure, a day),
    the most frequent first; else only those whose whole passages are the same, in the order of the accounts.
    """
    told = [c for c in row if c.excerpts]
    loose = (by_value and len(told) > COLUMNS) or len(told) > VARIANTS
    groups: dict[tuple[str, ...], list[Cell]] = {}
    for c in told:
        groups.setdefault(_words((loose and _about(c)) or "\n".join(e.text for e in c.excerpts)), []).append(c)
    found = [
        Reading(
            tuple(c.article["letter"] for c in g),
            g[0],
            _about(g[0]) if loose else "",
            tuple(c.excerpts[0] for c in g[1:]),
        )
        for g in groups.values()
    ]
    return sorted(found, key=lambda r: -len(r.letters)) if loose else found


def _words(text: str) -> tuple[str, ...]:
    return tuple(w.casefold() for w in _WORD.findall(text))


def _about(c: Cell) -> str:
    """The marked words of a cell's first excerpt."""
    first = c.excerpts[0]
    return "; ".join(" ".join(first.article["text"][a:b].split()) for a, b in first.marked)


def absent(data: ReportData, finding: FindingData) -> list[str]:
    """The accounts to name as ``not found in``: those the finding names as missing."""
    order = [a["letter"] for a in data["articles"]]
    return [letter for letter in order if letter in set(finding["missing"])]
