"""What ``annotate`` writes: one record per article, as JSON lines, CoNLL-U or brat standoff."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from rashomon.model import Furniture, Marks, Mention, Number, Quote, Sentence, Span, Time, Wording
from rashomon.present.brat import brat_text
from rashomon.present.conllu import conllu_text
from rashomon.present.data import dump, furniture_data, plain, quote_data, time_data
from rashomon.present.exports.timeml import timex3_text


def record(marks: Marks) -> dict[str, Any]:
    """The contract's record of one article; unknown keys of its input come last, ours win."""
    article = marks.article
    text = article.text
    ours: dict[str, Any] = {
        "id": article.id,
        "text_sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "language": article.language,
        "published": {
            "value": article.published.value if article.published else None,
            "how": article.published.how if article.published else "not stated",
        },
        "sentences": [{"start": s.span.start, "end": s.span.end, "role": s.role} for s in marks.of(Sentence)],
        "mentions": [_mention(m, text) for m in marks.of(Mention)],
        "times": [time_data(t, text) for t in marks.of(Time)],
        "numbers": [_number(n, text) for n in marks.of(Number)],
        "quotes": [quote_data(q) for q in marks.of(Quote)],
        "wording": [
            {**_span(w.span, text), "kind": w.kind, "about": w.about, "note": w.note} for w in marks.of(Wording)
        ],
        "furniture": furniture_data(marks.of(Furniture), article.furniture),
        "problems": [{"where": p.where, "step": p.step, "says": p.says, "lost": p.lost} for p in marks.problems],
    }
    return {**ours, **{str(k): plain(v) for k, v in article.extra.items() if k not in ours}}


def jsonl_line(marks: Marks) -> str:
    return dump(record(marks)) + "\n"


def _span(span: Span, text: str) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def _mention(m: Mention, text: str) -> dict[str, Any]:
    return {
        **_span(m.span, text),
        "actor": m.actor,
        "kind": m.kind,
        "form": m.form,
        "name": m.canonical,
        "label": text[m.label.start : m.label.end] if m.label else None,
    }


def _number(n: Number, text: str) -> dict[str, Any]:
    return {
        **_span(n.span, text),
        "value": _finite(n.value),
        "low": _finite(n.low),
        "high": _finite(n.high),
        "kind": n.kind,
        "unit": n.unit,
        "noun": n.noun,
        "approximate": n.approximate,
    }


def _finite(value: float) -> float | None:
    """JSON has no word for endless: an open bound is null."""
    return value if math.isfinite(value) else None


@dataclass(frozen=True, slots=True)
class ArticleFormat:
    """A format of ``annotate``: the text of one article; those of several stand one after another.

    ``beside``: the suffix of a file with the article's text that a tool needs beside this one.
    """

    name: str
    suffix: str
    view: Callable[[Marks], str]
    beside: str | None = None

    def __call__(self, marks: Marks) -> str:
        return self.view(marks)

    def all(self, articles: Iterable[Marks]) -> Iterable[str]:
        return map(self.view, articles)


ARTICLE_RENDERERS: tuple[ArticleFormat, ...] = (
    ArticleFormat("jsonl", ".jsonl", jsonl_line),
    ArticleFormat("conllu", ".conllu", conllu_text),
    ArticleFormat("brat", ".ann", brat_text, beside=".txt"),
    ArticleFormat("timex3", ".tml", timex3_text),
)
