"""One article with everything that was found in it, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rashomon import model, present
from rashomon.api.records import Claim, Name, Number, Quotation, Sentence, Time, Wording
from rashomon.api.tables import Table
from rashomon.model import Article, Marks, Problem, Span


@dataclass(frozen=True)
class Annotated:
    """The marks of one article.  Each method gives one kind as a `Table`, in text order.

    >>> [told] = annotate(article('Mayor Ida Lund said: "We will rebuild the pier."', published="2026-03-12"))
    >>> told.quotes()[0].speaker, told.quotes()[0].text
    ('Ida Lund', '"We will rebuild the pier."')
    """

    marks: Marks

    @property
    def article(self) -> Article:
        return self.marks.article

    @property
    def text(self) -> str:
        return self.marks.article.text

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be done on this article."""
        return self.marks.problems

    def sentences(self) -> Table[Sentence]:
        return Table(
            Sentence(self._at(s.span), s.role, s.paragraph, s.span.start, s.span.end)
            for s in self.marks.of(model.Sentence)
        )

    def quotes(self, speaker: str | None = None) -> Table[Quotation]:
        """Who said what; with ``speaker`` only whose name holds those words."""
        found = (self._quotation(q) for q in self.marks.of(model.Quote))
        return Table(q for q in found if speaker is None or speaker.casefold() in (q.speaker or "").casefold())

    def names(self) -> Table[Name]:
        return Table(
            Name(self._at(m.span), m.canonical, m.kind, self._maybe(m.label), m.span.start, m.span.end)
            for m in self.marks.of(model.Mention)
        )

    def times(self) -> Table[Time]:
        return Table(
            Time(self._at(t.span), t.type, t.timex, str(t.days) if t.days else None, t.how, t.span.start, t.span.end)
            for t in self.marks.of(model.Time)
        )

    def numbers(self) -> Table[Number]:
        return Table(
            Number(self._at(n.span), n.value, n.low, n.high, n.kind, n.unit, n.noun, n.span.start, n.span.end)
            for n in self.marks.of(model.Number)
        )

    def claims(self) -> Table[Claim]:
        return Table(
            Claim(
                self._at(c.span),
                self._maybe(c.doer),
                c.deed,
                self._maybe(c.done_to),
                self._maybe(c.when),
                self._maybe(c.where),
                c.modality,
                c.negated,
                c.holder,
                c.span.start,
                c.span.end,
            )
            for c in self.marks.of(model.Claim)
        )

    def wording(self) -> Table[Wording]:
        return Table(
            Wording(self._at(w.span), w.kind, w.about, w.span.start, w.span.end) for w in self.marks.of(model.Wording)
        )

    @cached_property
    def record(self) -> dict[str, Any]:
        """The article's record as `rashomon annotate` writes it (docs/contract.md)."""
        return present.record(self.marks)

    def render(self, form: str) -> str:
        """The marks as text in one of the formats of `rashomon annotate`: jsonl, conllu, brat …"""
        return present.article_renderer(form)(self.marks)

    def _repr_html_(self) -> str:
        return self.quotes()._repr_html_()

    def _quotation(self, q: model.Quote) -> Quotation:
        first, last = q.content[0].start, q.content[-1].end
        said = " … ".join(self._at(s) for s in q.content)
        name = q.speaker_name or self._maybe(q.speaker)
        return Quotation(said, name, self._maybe(q.cue), q.kind, q.hedge, q.via, first, last)

    def _at(self, span: Span) -> str:
        return self.marks.article.at(span)

    def _maybe(self, span: Span | None) -> str | None:
        return None if span is None else self.marks.article.at(span)
