"""What readers see for the kinds, types and grades of findings: their words, in one place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.present import clean, dates
from rashomon.present.shapes import ArticleData, FindingData, OriginData, ReportData

GRADES = {
    "exclude": "exclude each other",
    "only-if": "both hold only if",
    "can-both-hold": "can both hold",
    "maybe-different-events": "may be different events",
    "framing": "worded differently",
}
GRADE_MEANS = {
    "exclude": "what the accounts say cannot both be so",
    "only-if": "what the accounts say can both be so under a condition that the comment names",
    "can-both-hold": "the accounts say different things, and both can be so",
    "maybe-different-events": "the accounts may be telling of two events",
    "framing": "the accounts tell one thing in different words",
}
TYPES = {
    "speech-act": "kind of statement",
    "between-speakers": "between speakers",
    "factuality": "how certain",
    "polarity": "yes or no",
    "modality": "done or planned",
    "agency": "who acts",
}
# Columns of the opening words that an account without a title is known by.
OPENING = 110
# Types that say no more than the section they stand in.
PLAIN = frozenset({"statement", "utterance", "day", "interval"})


# Words with which a comment says who tells something, and nothing else.
_NAMING = frozenset(
    {"told", "tell", "tells", "by", "in", "this", "it", "named", "names", "not", "found", "and", "alone"}
)
# "4 labels in A and B" counts what the row shows.
_COUNT = re.compile(r"^\d+ labels?\b")
# How the line of facts counts a section's rows, one and several.
FACTS = {
    "differ": ("difference", "differences"),
    "quotes": ("quotation", "quotations"),
    "shared": ("shared", "shared"),
    "only": ("told by one", "told by one"),
    "time": ("dated", "dated"),
    "wording": ("wording", "wordings"),
    "origins": ("origin", "origins"),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report: the kinds of finding it shows, its heading, and what to say where there are none."""

    key: str
    kinds: tuple[str, ...]
    heading: str
    brief: str
    none: str
    explain: str


SECTIONS = (
    Section(
        "differ", ("differ",), "Where accounts differ", "DIFFER", "No difference found.",
        "Each row is one question that the accounts answer differently. The grade says whether both answers can be so; "
        "it never says who is right.",
    ),
    Section(
        "quotes", ("quote",), "Who said what", "QUOTES", "No quotation found.",
        "Quotations as each account renders them. A solid underline marks words that renderings share, a dashed one "
        "the same word elsewhere or in another form.",
    ),
    Section(
        "shared", ("shared",), "What several tell", "SHARED", "Nothing that several accounts tell was found.",
        "Accounts that go back to one document or outlet are one origin: copies are not confirmation.",
    ),
    Section(
        "only", ("only", "left-out"), "Told by one, or not found", "ONLY", "Nothing that one account tells alone.",
        "Not found means that no passage of that account was matched; it does not mean that anything was hidden.",
    ),
    Section(
        "time", ("time",), "Timeline", "WHEN", "No dated event found.",
        "A relative date shows how it was reached.",
    ),
    Section(
        "wording", ("wording",), "Wording", "WORDING", "No choice of words found that sets accounts apart.",
        "How the accounts name people, hedge, and report speech.",
    ),
    Section(
        "origins", ("origin",), "Origins", "ORIGINS", "No cited document, outlet or copy found.",
        "Where passages go back to, as far as the accounts say so.",
    ),
)  # fmt: skip


def type_word(finding: FindingData) -> str:
    """The type in words: ``date``, ``kind of statement``, ``not found`` …"""
    if finding["kind"] == "left-out":
        return "not found"
    if finding["kind"] == "only":
        return "told by one"
    word = "" if finding["type"] in PLAIN else finding["type"]
    return TYPES.get(word, word.replace("-", " "))


def question(finding: FindingData) -> str:
    """The title, unless it only repeats the first words of an excerpt that stands below it anyway."""
    title = " ".join(finding["title"].split())
    if finding["kind"] in ("differ", "time", "wording", "origin"):
        return title
    said = title.removesuffix("…").rstrip()
    whole = {said, said.partition(": ")[2]} if finding["kind"] in ("quote", "left-out") else {said}
    told = [" ".join(e["text"].split()) for e in finding["evidence"]]
    return "" if any(s and t.startswith(s) for s in whole for t in told) else title


def heading(finding: FindingData) -> str:
    """The question; where there is none, who tells it."""
    title = question(finding)
    by = joined(finding["articles"])
    if finding["kind"] == "only":
        return title or f"{by} alone"
    if finding["kind"] == "time":
        return day(finding) or title
    if finding["kind"] == "left-out":
        return f"in {joined(finding['missing'])}: {title}" if title else f"in {joined(finding['missing'])}"
    if finding["speaker"] and not title:
        return f"{finding['speaker']}, in {by}"
    return title or f"told by {by}"


def day(finding: FindingData) -> str:
    """Of a timeline's title that is a day and the first words of a passage, the day: the passage stands below it."""
    first, _, rest = " ".join(finding["title"].split()).partition(": ")
    words = rest.removesuffix("…").rstrip()
    told = (" ".join(e["text"].split()) for e in finding["evidence"])
    settled = dates.days(first)
    shown = dates.said(*settled) if settled else first
    return shown if words and any(t.startswith(words) for t in told) else ""


def comment(finding: FindingData) -> str:
    """The comment, unless it only names or counts accounts that tell it or do not: the row shows those already."""
    known = {w.casefold() for w in (*finding["articles"], *finding["missing"], *_NAMING)}
    words = {w.strip(".,;:").casefold() for w in _COUNT.sub("", finding["comment"]).split()}
    return finding["comment"] if words - known - {""} else ""


def origin(one: OriginData, finding: FindingData) -> str:
    """Where the words go back to: the way they took for an origin, else which accounts share it.

    Nothing where an account has it from nobody that it names: the comment tells so.
    """
    way = list(dict.fromkeys(one["chain"]))
    chain = " → ".join(way) if len(way) > 1 else ""
    if finding["kind"] == "origin":
        return f"the way: {chain}" if chain else ""
    if not chain and len(one["articles"]) == 1 and one["name"] == f"the text of {one['articles'][0]}":
        return ""
    return f"one origin: {one['name']} ({listed(one['articles'])})" + (f": {chain}" if chain else "")


def joined(letters: list[str], most: int = 12) -> str:
    """``A``, ``A and B``, ``A, B and C``, ``A, B, C and 9 more``."""
    shown = letters if len(letters) <= most else [*letters[: most - 1], f"{len(letters) - most + 1} more"]
    return " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else "".join(shown)


def grade_word(finding: FindingData) -> str:
    grade = finding["grade"]
    return GRADES.get(grade, grade.replace("-", " ")) if grade else ""


def of(data: ReportData, section: Section) -> list[FindingData]:
    """The findings of a section, in the order of its kinds and then as compared."""
    return [f for kind in section.kinds for f in data["findings"] if f["kind"] == kind]


def headline(article: ArticleData) -> str:
    """The title; without one the headline that its text has, or its first sentence, or the source's name."""
    heads = [s for s in article["sentences"] if s["role"] == "headline"] or article["sentences"][:1]
    said = article["text"][heads[0]["start"] : heads[0]["end"]] if heads else ""
    return article["title"] or said or article["source"]


def outlet(article: ArticleData) -> str:
    return article["outlet"] or "outlet not stated"


def called(article: ArticleData) -> str:
    """The outlet; where it is not stated, the file."""
    return article["outlet"] or file_name(article["source"]) or "outlet not stated"


def file_name(source: str) -> str:
    """The last part of a path or an address."""
    return source.replace("\\", "/").rstrip("/").rpartition("/")[2] or source


def opening(article: ArticleData) -> str:
    """The title, the headline in the text, or the first words of the telling: what an account can be known by."""
    if article["title"]:
        return article["title"]
    for roles in (("headline",), ("body", "blockquote")):
        for s in article["sentences"]:
            if s["role"] in roles:
                return clean.clip(clean.line(article["text"][s["start"] : s["end"]]), OPENING)
    return ""


def whose(data: ReportData) -> str:
    """Whose words the story's title is: ``the headline of A``; nothing where no account has them."""
    title = " ".join(data["title"].split()).removesuffix("…").rstrip()
    if not title:
        return ""
    for article in data["articles"]:
        heads = [article["text"][s["start"] : s["end"]] for s in article["sentences"] if s["role"] == "headline"]
        if any(" ".join(head.split()).startswith(title) for head in (article["title"] or "", *heads)):
            return f"the headline of {article['letter']}"
    for article in data["articles"]:
        if title in " ".join(article["text"].split()):
            return f"in words of {article['letter']}"
    return ""


def copies(data: ReportData, letters: Sequence[str]) -> str:
    """Which of these accounts copy which other: ``D copies A``; nothing where none does."""
    told = [f"{a['letter']} copies {a['copy_of']}" for a in data["articles"] if a["letter"] in letters and a["copy_of"]]
    return ", ".join(told[:3]) + (f" and {len(told) - 3} more" if len(told) > 3 else "")


def dated(article: ArticleData) -> str:
    """``2025-07-07 (line 1 of the text)`` or ``undated``."""
    value, how = article["published"]["value"], article["published"]["how"]
    if not value:
        return "undated"
    return f"{value} ({how})" if how else value


def listed(letters: list[str], most: int = 12) -> str:
    """``A B C`` or ``A B +11``."""
    if len(letters) <= most:
        return " ".join(letters)
    return f"{' '.join(letters[: most - 1])} +{len(letters) - most + 1}"


def numbered(ids: Sequence[str], most: int = 3) -> str:
    """``L1``, ``L1 L2 L3``, ``L1 +7``: the numbers of findings that make one row."""
    return " ".join(ids) if len(ids) <= most else f"{ids[0]} +{len(ids) - 1}"


def counted(n: int, one: str, several: str | None = None) -> str:
    """``1 account``, ``3 accounts``."""
    return f"{n} {one if n == 1 else several or one + 's'}"
