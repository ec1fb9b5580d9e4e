"""`Report` → the JSON of the contract (format ``rashomon-report/1``), and its lines."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rashomon.model import (
    Account,
    Evidence,
    Finding,
    Furniture,
    Interval,
    Mention,
    Origin,
    Paragraph,
    Problem,
    Quote,
    Reason,
    Report,
    Sentence,
    Span,
    Time,
    Undecided,
)
from rashomon.present import shapes
from rashomon.present.places import paragraphs_of

# What a quotation or a finding most often lacks: left out of a page, and put back when it is read.
_FINDING: dict[str, Any] = {
    "grade": None, "speaker": None, "missing": [], "relation": None, "origins": [], "reasons": [],
}  # fmt: skip
_QUOTE: dict[str, Any] = {
    "content": [], "cue": None, "speaker": None, "speaker_name": None, "kind": "indirect", "speech": True, "via": [],
    "parent": None, "hedge": None,
}  # fmt: skip
# The order in which a page gives what it holds many of.
_EVIDENCE = ("article", "start", "end", "role")
_SENTENCE = ("start", "end", "role")
_REASON = ("says", "weight")
_LONE = re.compile("[\ud800-\udfff]")


def report_data(report: Report) -> shapes.ReportData:
    """The whole report as plain data; only ``run.seconds`` varies between runs of the same input."""
    story = report.story
    letter_of = {a.article.id: a.letter for a in story.accounts}
    actor_of = {member: actor.id for actor in report.aligned.actors for member in actor.members}
    return {
        "format": shapes.FORMAT,
        "story": story.id,
        "title": story.title,
        "one_story": story.one_story,
        "articles": [_article(account, actor_of) for account in story.accounts],
        "actors": [{"id": a.id, "name": a.name, "kind": a.kind, "mentions": a.mentions} for a in report.aligned.actors],
        "findings": [_finding(f, letter_of, report) for f in report.findings],
        "undecided": [_undecided(u, letter_of, report) for u in report.undecided],
        "problems": [_problem(p) for p in report.problems],
        "run": {
            "version": report.run.version,
            "settings": plain(dict(report.run.settings)),
            "models": dict(report.run.models),
            "seconds": dict(report.run.seconds),
        },
    }


def json_text(data: shapes.ReportData) -> str:
    """One JSON object; each article and each finding on a line of its own, so that two reports can be compared."""
    parts = []
    for key, value in data.items():
        if isinstance(value, list) and value:
            parts.append(f"{dump(key)}: [\n" + ",\n".join(dump(v) for v in value) + "\n]")
        else:
            parts.append(f"{dump(key)}: {dump(value)}")
    return "{" + ",\n".join(parts) + "}\n"


def jsonl_text(data: shapes.ReportData) -> str:
    """One finding a line, with the story it is from."""
    return "".join(dump({"story": data["story"], **finding}) + "\n" for finding in data["findings"])


def dump(value: Any, *, close: bool = False) -> str:
    """JSON on one line (``close``: without spaces), in UTF-8 but for lone surrogates, which no encoding can write."""
    separators = (",", ":") if close else (", ", ": ")
    return escaped(json.dumps(value, ensure_ascii=False, allow_nan=False, separators=separators))


def escaped(text: str) -> str:
    """JSON text with its lone surrogates written as escapes."""
    return _LONE.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def abridged(data: shapes.ReportData) -> dict[str, Any]:
    """The data as a page carries it: without mentions, the words of evidence (`restored` reads them from the texts),
    and the time the run took, which alone would vary.
    """
    return {
        **data,
        "abridged": True,
        "articles": [_abridged_article(a) for a in data["articles"]],
        "findings": [{k: v for k, v in _short(f).items() if v != _FINDING.get(k, ...)} for f in data["findings"]],
        "undecided": [{**u, "evidence": _wordless(u["evidence"])} for u in data["undecided"]],
        "run": {**data["run"], "seconds": {}},
    }


def _abridged_article(article: shapes.ArticleData) -> dict[str, Any]:
    return {
        **article,
        "mentions": [],
        "sentences": [list(map(s.get, _SENTENCE)) for s in article["sentences"]],
        "times": [{k: v for k, v in t.items() if k != "text"} for t in article["times"]],
        "quotes": [{k: v for k, v in q.items() if v != _QUOTE[k]} for q in article["quotes"]],
    }


def _short(f: shapes.FindingData) -> dict[str, Any]:
    reasons = [list(map(r.get, _REASON)) for r in f["reasons"]]
    return {**f, "title": _short_title(f), "evidence": _wordless(f["evidence"]), "reasons": reasons}


def _short_title(f: shapes.FindingData) -> str | list[Any]:
    """A title that only repeats the beginning of the first piece of evidence, as its length and how it ends."""
    title = f["title"]
    n = len(title.removesuffix("…").rstrip())
    said = " ".join(f["evidence"][0]["text"].split())
    return [n, title[n:]] if n and said.startswith(title[:n]) else title


def _wordless(evidence: list[shapes.EvidenceData]) -> list[list[Any]]:
    return [list(map(e.get, _EVIDENCE)) for e in evidence]


def restored(data: shapes.ReportData) -> shapes.ReportData:
    """A saved report, whole: what a page leaves out (`abridged`) is put back."""
    if "abridged" not in data:
        return data
    texts = {a["letter"]: a["text"] for a in data["articles"]}

    def worded(evidence: list[shapes.EvidenceData]) -> list[shapes.EvidenceData]:
        named: list[Any] = [dict(zip(_EVIDENCE, e, strict=True)) for e in evidence]
        for e in named:
            e["text"] = texts[e["article"]][e["start"] : e["end"]]
        return named

    def whole(f: Any) -> dict[str, Any]:
        evidence, title = worded(f["evidence"]), f["title"]
        if isinstance(title, list):
            title = " ".join(evidence[0]["text"].split())[: title[0]] + title[1]
        reasons = [dict(zip(_REASON, r, strict=True)) for r in f.get("reasons", [])]
        return {**_FINDING, **f, "title": title, "evidence": evidence, "reasons": reasons}

    told: Any = {k: v for k, v in data.items() if k != "abridged"}
    told |= {
        "articles": [_restored_article(a) for a in data["articles"]],
        "findings": [whole(f) for f in data["findings"]],
        "undecided": [{**u, "evidence": worded(u["evidence"])} for u in data["undecided"]],
    }
    found: shapes.ReportData = told
    return found


def _restored_article(article: shapes.ArticleData) -> shapes.ArticleData:
    times: list[Any] = [{**t, "text": article["text"][t["start"] : t["end"]]} for t in article["times"]]
    quotes: list[Any] = [{**_QUOTE, **q} for q in article["quotes"]]
    sentences: list[Any] = [dict(zip(_SENTENCE, s, strict=True)) for s in article["sentences"]]
    return {**article, "sentences": sentences, "times": times, "quotes": quotes}


def plain(value: Any) -> Any:
    """A value of the settings as JSON can hold it: endless numbers and unknown objects become words."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [plain(v) for v in value]
    return sorted(map(str, value)) if isinstance(value, set | frozenset) else str(value)


# --- articles --------------------------------------------------------------------------------------------------------


def _article(account: Account, actor_of: Mapping[tuple[str, str], str]) -> shapes.ArticleData:
    article, marks = account.article, account.marks
    return {
        "letter": account.letter,
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "outlet": article.outlet.value if article.outlet else None,
        "outlet_how": article.outlet.how if article.outlet else "not stated",
        "published": {
            "value": article.published.value if article.published else None,
            "how": article.published.how if article.published else "not stated",
        },
        "authors": list(article.authors),
        "url": article.url,
        "language": article.language,
        "sha256": article.sha256,
        "length": len(article.text),
        "copy_of": account.copy_of,
        "copied": round(account.copied, 4),
        "text": article.text,
        "paragraphs": _paragraphs(account),
        "sentences": [{"start": s.span.start, "end": s.span.end, "role": s.role} for s in marks.of(Sentence)],
        "times": [time_data(t, article.text) for t in marks.of(Time)],
        "mentions": [_mention(m, account, actor_of) for m in marks.of(Mention)],
        "furniture": furniture_data(account.marks.of(Furniture), article.furniture),
        "quotes": [quote_data(q) for q in marks.of(Quote)],
    }


def _paragraphs(account: Account) -> list[shapes.ParagraphData]:
    marked = account.marks.of(Paragraph)
    if marked:
        return [{"start": p.span.start, "end": p.span.end, "number": p.number} for p in marked]
    return paragraphs_of(account.article.text)


def _mention(m: Mention, account: Account, actor_of: Mapping[tuple[str, str], str]) -> shapes.MentionData:
    known = actor_of.get((account.article.id, m.actor))
    return {
        "start": m.span.start,
        "end": m.span.end,
        "actor": known or f"{account.letter}.{m.actor}",
        "label": account.article.at(m.label) if m.label else None,
        "form": m.form,
    }


def furniture_data(marks: Iterable[Furniture], read: Sequence[tuple[int, int, str]]) -> list[shapes.FurnitureData]:
    """What annotate marked and what the reader already knew, in text order, each span once."""
    spans = {(m.span.start, m.span.end): m.kind for m in marks}
    for start, end, kind in read:
        spans.setdefault((start, end), kind)
    return [{"start": s, "end": e, "kind": spans[s, e]} for s, e in sorted(spans)]


def time_data(time: Time, text: str) -> shapes.TimeData:
    """A time with the day, month, year or interval it settles to."""
    return {
        "start": time.span.start,
        "end": time.span.end,
        "text": text[time.span.start : time.span.end],
        "type": time.type,
        "timex": time.timex,
        "value": interval_value(time.days),
        "how": time.how,
    }


def interval_value(days: Interval | None) -> str | None:
    """``2025-07-03``, or ``first/last``; None for what is not settled on both sides."""
    if days is None or days.first == days.first.min or days.last == days.last.max:
        return None
    return str(days)


def quote_data(quote: Quote) -> shapes.QuoteData:
    """A quotation in the form that report and annotate share."""
    return {
        "content": [_pair(s) for s in quote.content],
        "cue": _pair(quote.cue) if quote.cue else None,
        "speaker": _pair(quote.speaker) if quote.speaker else None,
        "speaker_name": quote.speaker_name,
        "kind": quote.kind,
        "speech": quote.speech,
        "via": list(quote.via),
        "parent": quote.parent,
        "hedge": quote.hedge,
    }


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


# --- findings --------------------------------------------------------------------------------------------------------


def _finding(f: Finding, letter_of: Mapping[str, str], report: Report) -> shapes.FindingData:
    return {
        "id": f.id,
        "kind": f.kind,
        "type": f.type,
        "grade": f.grade,
        "title": f.title,
        "comment": f.comment,
        "speaker": f.speaker,
        "articles": _letters(f.articles, letter_of),
        "missing": _letters(f.missing, letter_of),
        "score": round(f.score, 4),
        "relation": f.relation,
        "origins": [_origin(o, letter_of) for o in f.origins],
        "evidence": [_evidence(e, letter_of, report) for e in f.evidence],
        "reasons": [_reason(r) for r in f.reasons],
    }


def _undecided(u: Undecided, letter_of: Mapping[str, str], report: Report) -> shapes.UndecidedData:
    return {"title": u.title, "why": u.why, "evidence": [_evidence(e, letter_of, report) for e in u.evidence]}


def _evidence(e: Evidence, letter_of: Mapping[str, str], report: Report) -> shapes.EvidenceData:
    return {
        "article": letter_of[e.span.article],
        "start": e.span.start,
        "end": e.span.end,
        "text": report.story.text(e.span),
        "role": e.role,
    }


def _letters(ids: Iterable[str], letter_of: Mapping[str, str]) -> list[str]:
    order = {letter: i for i, letter in enumerate(letter_of.values())}
    return sorted({letter_of[i] for i in ids}, key=order.__getitem__)


def _origin(o: Origin, letter_of: Mapping[str, str]) -> shapes.OriginData:
    return {"name": o.name, "articles": _letters(o.articles, letter_of), "chain": list(o.chain)}


def _reason(r: Reason) -> shapes.ReasonData:
    return {"says": r.says, "weight": round(float(r.weight), 4)}


def _problem(p: Problem) -> shapes.ProblemData:
    return {"where": p.where, "step": p.step, "says": p.says, "lost": p.lost}
