"""From the words that name a source to the actor's full name.

The actors found before are asked first.  Where they say nothing, the text itself is read: the name at the head of the
phrase, the last person who bore the title, the last person named for a pronoun, the author for a document.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from rashomon.annotate.marks_scanner import Marked
from rashomon.annotate.said import WORD, Pair, Said, Words, overlap
from rashomon.model import Mention

CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
WHOLE = rf"(?:(?:{CAPITAL}\.\s?)+|{CAPITAL}[\w’'-]*\w)"
NAMED = re.compile(rf"{WHOLE}(?:\s+(?:{WHOLE}|(?:de|del|de la|van|von|bin|al)\s+{CAPITAL}\w+))*")
APPOSED = re.compile(rf",\s(?:[a-zà-ÿ]+\s){{0,4}}({NAMED.pattern})(?=[,.\s]|$)")
POSSESSIVE = re.compile(r"[’']s?$")
LEAST_CAPITALS = 3  # letters: shorter ones are initials
LONGEST_NAME = 8  # words


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker's name, and the document that spoke for him, if one did."""

    name: str | None
    through: str | None = None


@dataclass(slots=True)
class Cast:
    """The persons of one article, as far as the quotes step knows them."""

    text: str
    words: Words
    mentions: Sequence[Mention]
    marked: Sequence[Marked]
    names: list[tuple[int, str]] = field(default_factory=list)  # position and full name of each person's name
    authors: list[tuple[int, str]] = field(default_factory=list)  # the same, with the bodies that write letters, too
    last: tuple[int, str] | None = None  # the last speaker named, and where

    @classmethod
    def of(cls, text: str, words: Words, mentions: Sequence[Mention], marked: Sequence[Marked]) -> Cast:
        """Reads the article's names once."""
        cast = cls(text, words, sorted(mentions, key=lambda m: m.span.start), [m for m in marked if m.depth == 0])
        cast.names = cast._known() if mentions else cast._guessed()
        bodies = [(m.span.start, m.canonical) for m in mentions if m.form == "name" and m.kind == "organisation"]
        cast.authors = sorted([*cast.names, *bodies])
        return cast

    def _known(self) -> list[tuple[int, str]]:
        return [(m.span.start, m.canonical) for m in self.mentions if m.form == "name" and m.kind == "person"]

    def _guessed(self) -> list[tuple[int, str]]:
        """Two capitalised words in a row make a full name; one that ends a full name seen before means the same."""
        found: list[tuple[int, str]] = []
        full: dict[str, str] = {}
        for hit in NAMED.finditer(self.text):
            said = hit.group().split()
            skip = next((n for n, part in enumerate(said) if not self._opens(part)), len(said))
            start = hit.start() + sum(len(part) + 1 for part in said[:skip])
            parts = said[skip:]
            if len(parts) > 1 and len(parts) <= 4 and not any(p.isupper() and len(p) > 3 for p in parts):
                name = POSSESSIVE.sub("", " ".join(parts))
                full.setdefault(POSSESSIVE.sub("", parts[-1]), name)
                found.append((start, name))
            elif len(parts) == 1 and POSSESSIVE.sub("", parts[0]) in full:
                found.append((start, full[POSSESSIVE.sub("", parts[0])]))
        return found

    def _opens(self, part: str) -> bool:
        """Whether a capitalised word stands before a name and is none of it: a title, a word that opens a sentence."""
        low = part.rstrip(".").lower()
        return low in self.words.titles or low in self.words.phrase.openers

    def speaker(self, said: Said) -> Speaker:
        """Whom an attribution's source means; the last speaker is remembered for the next pronoun."""
        if said.source is None:
            return Speaker(said.name)
        found = self._speaker(said.source, said)
        if found.name:
            self.last = said.source[0], found.name
        return found

    def _speaker(self, source: Pair, said: Said) -> Speaker:
        head = self._head(source)
        phrase = self.text[head[0] : head[1]]
        low = [POSSESSIVE.sub("", w) for w in WORD.findall(phrase.lower())]
        known = self._mention(source, head)
        if low and self.words.pronouns.get(low[0]) == "relative":
            meant = self._antecedent(source[0])
            if meant is None or meant.lower() not in self.words.documents:
                return Speaker(meant)
            return Speaker(self._author(source, meant.lower()) or meant, meant)
        document = next((w for w in reversed(low) if w in self.words.documents), None)
        if document is None and low and low[-1] in self.words.parts:  # "a passage of the letter"
            held = (POSSESSIVE.sub("", w) for w in WORD.findall(self.text[source[0] : source[1]].lower()))
            document = next((w for w in held if w in self.words.documents), None)
            if document:
                head, known, phrase = source, None, " ".join(self.text[source[0] : source[1]].split()[:LONGEST_NAME])
        if document and (known is None or known.form != "name" or known.kind not in ("person",)):
            author = self._author(head, document)
            return Speaker(author or self._plain(source), phrase if author else None)
        if known is not None:
            return Speaker(known.canonical)
        if len(low) == 1 and low[0] in self.words.pronouns:
            return Speaker(self._pronoun(source[0], self.words.pronouns[low[0]], said))
        named = self._capitals(phrase) or self._named(head) or self._after_office(source, low)
        return Speaker(named or self._titled(source[0], low) or self._plain(source))

    def _head(self, source: Pair) -> Pair:
        """The part of the source before an apposition or a preposition: where its head stands."""
        phrase = self.text[source[0] : source[1]]
        for turn in self.words.phrase.turn.finditer(phrase):
            before = phrase[: turn.start()].strip()
            if before:
                return source[0], source[0] + len(phrase[: turn.start()].rstrip())
        return source

    def _mention(self, source: Pair, head: Pair) -> Mention | None:
        """The mention at the head of the source: the last name there, or the phrase that fills it."""
        first = bisect.bisect_left(self.mentions, source[0] - 60, key=lambda m: m.span.start)
        near = []
        for mention in self.mentions[first:]:
            if mention.span.start > source[1] + 1:
                break
            if mention.span.start == source[1] + 1 and self._cut(source, mention):
                return mention
            if overlap((mention.span.start, mention.span.end), source):
                near.append(mention)
        inside = [m for m in near if overlap((m.span.start, m.span.end), head) and not self._owns(m)]
        people = [m for m in inside if m.form == "name" and m.kind == "person"]
        if people:
            return people[-1]
        after = [m for m in near if m.form == "name" and m.kind == "person" and self._apposed(head, m)]
        if after:
            return after[0]
        fills = [m for m in inside if m.form != "name" and m.span.end >= head[1] - 1]
        named = [m for m in inside if m.form == "name" and m.span.end >= head[1] - 1]
        best = [m for m in fills if _is_name(m.canonical)] or named
        return best[-1] if best else None

    def _cut(self, source: Pair, mention: Mention) -> bool:
        """The source stops before the name that it leads in: "Press Secretary" of "Press Secretary Ann Lee"."""
        last = self.text[source[0] : source[1]].split()[-1:]
        titled = bool(last) and last[0].lower() in self.words.titles
        return titled and mention.form == "name" and mention.kind == "person" and self.text[source[1]] == " "

    def _owns(self, mention: Mention) -> bool:
        """ "Clinton’s" in "Clinton’s spokesman" is not the speaker."""
        after = self.text[mention.span.end : mention.span.end + 2]
        return after in ("’s", "'s") or bool(re.search(r"[’']s?$", self.text[mention.span.start : mention.span.end]))

    def _apposed(self, head: Pair, mention: Mention) -> bool:
        between = self.text[head[1] : mention.span.start]
        return mention.span.start >= head[1] and not between.strip(" ,(")

    def _named(self, head: Pair) -> str | None:
        """The full name at the end of the head, by the names of the text or as it stands."""
        hits = list(NAMED.finditer(self.text, *head))
        if not hits or hits[-1].end() < head[1] - 2:
            return self._apposition(head)
        index = bisect.bisect_left(self.names, (hits[-1].start(), ""))
        if index < len(self.names) and self.names[index][0] < head[1]:
            return self.names[index][1]
        name = POSSESSIVE.sub("", hits[-1].group())
        return None if name.lower() in self.words.pronouns or name.lower() in self.words.generic else name

    def _capitals(self, phrase: str) -> str | None:
        """ "VANE", in a transcript: the person of that last name."""
        if not phrase.isupper() or len(phrase) < LEAST_CAPITALS:
            return None
        return next((name for _, name in self.names if name.split()[-1].upper() == phrase), None)

    def _apposition(self, head: Pair) -> str | None:
        """ "The mayor, Ann Lee": a name that fills the end of what follows the first comma."""
        hit = APPOSED.match(self.text, head[1], head[1] + 120)
        return hit.group(1) if hit and " " in hit.group(1) else None

    def _after_office(self, source: Pair, low: Sequence[str]) -> str | None:
        """ "La alcaldesa de Sele, Ana Luna": the name behind an office and its place."""
        if not any(w in self.words.titles for w in low):
            return None
        comma = self.text.find(",", *source)
        return self._apposition((source[0], comma if comma >= 0 else source[1]))

    def _titled(self, at: int, low: Sequence[str]) -> str | None:
        """ "The president": the last person before whose name the title stood."""
        title = next((w for w in reversed(low) if w in self.words.titles), None)
        if title is None:
            return None
        before = self.names[: bisect.bisect_left(self.names, (at, ""))]
        for start, name in reversed(before[-40:]):
            lead = self.text[max(0, start - 40) : start].lower().split()
            after = self.text[start : start + 70].lower()
            if (lead and lead[-1] == title) or re.search(rf",\s[^.]{{0,40}}\b{title}\b", after):
                return name
        return None

    def _antecedent(self, at: int) -> str | None:
        """Whom "who" means: the mention that ends just before it, else the last name not far back."""
        first = bisect.bisect_left(self.mentions, at - 150, key=lambda m: m.span.start)
        before = [m for m in self.mentions[first:] if m.span.end <= at and m.form != "pronoun"]
        near = [m for m in before if not self.text[m.span.end : at].strip(" ,—–-")]
        named = [m for m in before if m.form == "name" and m.kind == "person"]
        best = near[-1:] or named[-1:]
        return best[0].canonical if best else None

    def _pronoun(self, at: int, kind: str, said: Said) -> str | None:
        if kind in ("speaker", "one", "they"):
            return self.last[1] if self.last and kind != "speaker" and at - self.last[0] < 600 else None
        if self.last and at - self.last[0] < 400:
            return self.last[1]
        before = self.names[: bisect.bisect_left(self.names, (at, ""))]
        outside = [n for n in before[-6:] if not any(m.start <= n[0] < m.end for m in self.marked)]
        return outside[-1][1] if outside else None

    def _author(self, head: Pair, document: str) -> str | None:
        """Whose letter it is: "Vane’s letter", "a letter by Vane", "Vane sent a letter"; else the last speaker."""
        end = bisect.bisect_left(self.authors, (head[1], ""))
        own = re.compile(rf"[^.,;]{{1,30}}[’']s?\s(?:\w+\s){{0,2}}{document}\b")
        wrote = re.compile(rf"(?:\W?\w+){{0,5}}\s(?:{self.words.phrase.wrote})\b(?:\s[\w-]+){{0,5}}\s{document}\b")
        by = re.compile(rf"\b{document}\b(?:\s\w+){{0,3}}\s(?:{self.words.phrase.by})\s(?:\w+\s){{0,2}}$")
        for start, name in reversed(self.authors[max(0, end - 60) : end]):
            rest = self.text[start : start + len(name) + 80]
            if own.match(rest) or wrote.match(rest) or by.search(self.text[max(0, start - 60) : start]):
                return name
        return None

    def _plain(self, source: Pair) -> str | None:
        """The source's own words, without the article and what follows the first comma."""
        phrase = self.text[source[0] : source[1]].split(",")[0].split("\n")[0].strip()
        first, _, rest = phrase.partition(" ")
        phrase = rest if first.lower() in self.words.phrase.articles else phrase
        low = phrase.lower()
        if not WORD.search(phrase) or low in self.words.pronouns:
            return None
        return " ".join(phrase.split()[:LONGEST_NAME])


def _is_name(canonical: str) -> bool:
    return canonical[:1].isupper()
