"""Drafting a neutral brief from findings, and refusing every sentence that its findings do not carry.

The writer (a plug, off unless the user sets one) is given the findings alone, never the articles.  Each sentence must
cite findings (``[D1]``), and every name, number and quotation in it must stand in what those findings rest on.  What
fails is refused and said, so that nothing comes out that a reader could not check.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

MOST = 40  # findings given to the writer: differences first; more would crowd out what matters
PASSAGE = 400  # characters given of one passage
KINDS = ("differ", "quote", "shared", "left-out", "origin", "only")  # given in this order
INSTRUCTIONS = """You write a neutral brief on how several news accounts tell one event.
Use only the findings below (JSON). Write plain sentences, one a line. End each with the numbers of the findings it
rests on in square brackets, for example [D1] or [D1][Q2]. Name accounts by outlet. Say what each account tells; never
say who is right, and add nothing that is not in the findings: no name, number, quotation or judgement of your own."""
# Words by which a sentence would judge; the findings may use them in quotations only.
VERDICTS = frozenset(
    ("true", "false", "lie", "lies", "lied", "lying", "liar", "wrong", "wrongly", "falsely", "correct", "correctly",
     "rightly", "misleading", "misleads", "misled", "debunked", "fake", "hoax", "biased", "bias", "propaganda")
)  # fmt: skip
_CITED = re.compile(r"\[([A-Z]\d{1,4})\]")
# Where a sentence ends inside a line: white space after a citation (and its stop) that no other citation follows.
_AFTER = re.compile(r"(?:(?<=\])|(?<=\]\.))\s+(?=[^\[\s.])")
_QUOTED = re.compile(r"[“\"«„]([^”\"»“]{2,600})[”\"»“]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<![\w’'-])[^\W\d_a-zß-ÿ][\w’'-]*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SPACE = re.compile(r"\s+")
_COUNTED = """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens
half third quarter twice double triple first second"""
_NUMBER_WORDS = frozenset(_COUNTED.split())
# Words that stand with a capital at a sentence's head without being names.
_OPENING = """a an the and but while whereas both all none neither each one two three only it its they their this that
these those in on at of for from by with according as after before when where however meanwhile no not some several
other others account accounts outlets reports also there to differently"""
_HEADS = frozenset(_OPENING.split())


class Writer(Protocol):
    """Drafts prose from instructions and material; may raise RuntimeError, which words itself."""

    @property
    def name(self) -> str: ...

    def draft(self, instructions: str, material: str) -> str: ...


class CannotDraft(RuntimeError):
    """The writer could not be asked, or gave nothing that can be used."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the draft, the findings it cites, and why it was refused (empty: it stands)."""

    text: str
    cites: tuple[str, ...]
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """A draft after the check."""

    title: str
    writer: str
    sentences: tuple[Sentence, ...]

    @property
    def standing(self) -> tuple[Sentence, ...]:
        return tuple(s for s in self.sentences if not s.refused)

    @property
    def refused(self) -> tuple[Sentence, ...]:
        return tuple(s for s in self.sentences if s.refused)


def material(data: Mapping[str, Any]) -> str:
    """What the writer is given of a report: findings with their passages, and which letter is which outlet."""
    outlets = {a["letter"]: a["outlet"] or a["letter"] for a in data["articles"]}
    ordered = [f for kind in KINDS for f in data["findings"] if f["kind"] == kind][:MOST]
    told = [
        {
            "id": f["id"], "kind": f["kind"], "type": f["type"], "grade": f["grade"], "question": f["title"],
            "speaker": f["speaker"], "not_found_in": [outlets[m] for m in f["missing"]],
            "passages": [{"outlet": outlets[e["article"]], "text": e["text"][:PASSAGE]} for e in f["evidence"]],
        }
        for f in ordered
    ]  # fmt: skip
    return json.dumps({"title": data["title"], "outlets": outlets, "findings": told}, ensure_ascii=False)


def brief(data: Mapping[str, Any], writer: Writer) -> Brief:
    """A draft of the writer's, each sentence checked.  Raises `CannotDraft` when it gives none."""
    try:
        text = writer.draft(INSTRUCTIONS, material(data))
    except RuntimeError as error:
        raise CannotDraft(str(error)) from error
    sentences = tuple(check(s, data) for s in sentences_of(text))
    if not sentences:
        raise CannotDraft(f"{writer.name} gave no sentence")
    return Brief(data["title"], writer.name, sentences)


def sentences_of(text: str) -> list[str]:
    """The draft's sentences: its lines, list marks taken away, and after a citation a new one begins."""
    lines = [_SPACE.sub(" ", re.sub(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+", "", line)).strip() for line in text.splitlines()]
    parts = [p.strip() for line in lines for p in _AFTER.split(line)]
    return [p for p in parts if re.search(r"\w", p)]


def check(sentence: str, data: Mapping[str, Any]) -> Sentence:
    """The sentence with every reason to refuse it."""
    cites = tuple(dict.fromkeys(_CITED.findall(sentence)))
    known = {f["id"]: f for f in data["findings"]}
    reasons = [f"there is no finding {id}" for id in cites if id not in known]
    if not cites:
        reasons.append("it cites no finding")
    cited = [known[id] for id in cites if id in known]
    carried = _carried(cited, data)
    bare = _CITED.sub(" ", sentence)
    if cited:
        reasons += _not_carried(bare, carried, cited, data)
    judged = sorted({w for w in _words(_QUOTED.sub(" ", bare)) if w in VERDICTS})
    reasons += [f"it judges: “{w}”" for w in judged]
    return Sentence(sentence, cites, tuple(dict.fromkeys(reasons)))


def _not_carried(bare: str, carried: str, cited: Sequence[Mapping[str, Any]], data: Mapping[str, Any]) -> list[str]:
    """Quotations, numbers and names of a sentence that do not stand in what its findings rest on."""
    evidence = " ".join(e["text"] for f in cited for e in f["evidence"])
    reasons = [
        f"“{said.strip()}” is not quoted so in its evidence"
        for said in _QUOTED.findall(bare)
        if _plain(said).strip(" .,;:!?") not in _plain(evidence)
    ]
    rest = _QUOTED.sub(" ", bare)
    numbers = {n.replace(",", "") for n in _NUMBER.findall(evidence)}
    reasons += [f"{n} is not in its evidence" for n in _NUMBER.findall(rest) if n.replace(",", "") not in numbers]
    words = set(_words(carried))
    reasons += [
        f"“{w}” is not in its evidence"
        for w in _words(rest)
        if w in _NUMBER_WORDS and w not in words and not _counts(w, cited, data)
    ]
    head = _WORD.search(rest)
    for name in _NAME.finditer(rest):
        word = _bare(name[0])
        at_head = head is not None and name.start() == head.start() and word in _HEADS
        if word and word not in words and not at_head:
            reasons.append(f"“{name[0]}” is not in its evidence")
    return reasons


def _counts(word: str, cited: Sequence[Mapping[str, Any]], data: Mapping[str, Any]) -> bool:
    """Whether a number word only counts the accounts that tell it, or those that do not, or all."""
    counted = {n for f in cited for n in (len(f["articles"]), len(f["missing"]))} | {len(data["articles"])}
    small = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return word in small and small.index(word) in counted


def _carried(cited: Sequence[Mapping[str, Any]], data: Mapping[str, Any]) -> str:
    """All that the findings rest on: their passages, and the outlets, letters, speaker and origins they name."""
    outlets = " ".join(f"{a['letter']} {a['outlet'] or ''}" for a in data["articles"])
    told = [e["text"] for f in cited for e in f["evidence"]]
    named = [f["speaker"] or "" for f in cited] + [o["name"] for f in cited for o in f["origins"]]
    return " ".join([*told, *named, outlets])


def _words(text: str) -> list[str]:
    return [_bare(w) for w in _WORD.findall(text)]


def _bare(word: str) -> str:
    return re.sub(r"[’']s?$", "", word).casefold()


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text.casefold().translate({0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"'}))
