"""brat standoff of one article (its ``.ann``; the ``.txt`` beside it is the article's text as it is).

Text-bound annotations never cross a line break: brat wants such a span in fragments.
"""

from __future__ import annotations

from collections.abc import Iterable

from rashomon.model import Furniture, Marks, Mention, Number, Quote, Span, Time, Wording


class _Standoff:
    """Lines under way, with their running numbers."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[str] = []
        self.counts = {"T": 0, "R": 0, "#": 0}

    def _next(self, kind: str) -> str:
        self.counts[kind] += 1
        return f"{kind}{self.counts[kind]}"

    def bound(self, label: str, spans: Iterable[Span]) -> str | None:
        """A text-bound annotation; its id, or None when nothing but white space is left."""
        pieces = [p for s in spans for p in _fragments(self.text, s)]
        if not pieces:
            return None
        name = self._next("T")
        places = ";".join(f"{a} {b}" for a, b in pieces)
        words = " ".join(self.text[a:b] for a, b in pieces).encode("utf-8", "replace").decode("utf-8")
        self.lines.append(f"{name}\t{label} {places}\t{words}")
        return name

    def relation(self, label: str, one: str | None, other: str | None) -> None:
        if one and other:
            self.lines.append(f"{self._next('R')}\t{label} Arg1:{one} Arg2:{other}")

    def note(self, about: str | None, says: str) -> None:
        if about and says:
            self.lines.append(f"{self._next('#')}\tAnnotatorNotes {about}\t{' '.join(says.split())}")


def _fragments(text: str, span: Span) -> list[tuple[int, int]]:
    found, start = [], span.start
    for line in text[span.start : span.end].split("\n"):
        inner = line.strip()
        if inner:
            first = start + line.index(inner)
            found.append((first, first + len(inner)))
        start += len(line) + 1
    return found


def brat_text(marks: Marks) -> str:
    """Mentions, times, numbers, wording, furniture, and quotations with their speakers and cues."""
    out = _Standoff(marks.article.text)
    for m in marks.of(Mention):
        out.note(out.bound(m.kind.capitalize(), [m.span]), f"{m.actor} {m.canonical}")
    for t in marks.of(Time):
        out.note(out.bound(t.type, [t.span]), t.timex or "")
    for n in marks.of(Number):
        out.note(out.bound("Number", [n.span]), f"{n.value:g} {n.unit or ''} {n.noun or ''}")
    for w in marks.of(Wording):
        out.note(out.bound(w.kind.capitalize(), [w.span]), w.note)
    for f in marks.of(Furniture):
        out.note(out.bound("Furniture", [f.span]), f.kind)
    for q in marks.of(Quote):
        content = out.bound(f"Content_{q.kind}", q.content)
        out.relation("Said_by", content, out.bound("Speaker", [q.speaker]) if q.speaker else None)
        out.relation("Cued_by", content, out.bound("Cue", [q.cue]) if q.cue else None)
        out.note(content, q.speaker_name or "")
    return "".join(line + "\n" for line in out.lines)
