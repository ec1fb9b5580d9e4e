"""How well a report (the JSON of `compare`) meets a gold comparison.

    rashomon check FOLDER... --gold     # compares the story in each and prints a table

A finding *meets* a gold item when, in at least two articles of the item (in one, for an item of one), one of its spans
and a gold span overlap by half or more of the shorter.  Only the first two spans a finding gives in an article count,
and none of over 450 characters.  Recall counts gold items met; precision counts findings that can be given a gold item
of their own (bipartite matching).  Counts are pooled over the stories, then made into figures.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Spans = Sequence[Mapping[str, Any]]
Count = Counter[str]

FORMAT = "story-gold/1"
KEYS = ("format", "articles", "shared", "differ", "quotes", "only", "left_out", "labels", "times", "never", "furniture")
ALL = ("shared", "differ", "quote", "only")
AT_MOST, LONGEST = 2, 450  # spans of a finding in one article, characters of one span
SPEAKER_WORDS = 8  # a speaker named with more words than these is no name
SAYS_LITTLE = frozenset({
    "the", "and", "for", "department", "state", "states", "united", "president", "senator", "minister",
    "office", "party", "spokesman", "spokeswoman", "spokesperson", "statement", "letter", "complaint", "mr",
    "mrs", "ms", "dr", "rep", "sen", "secretary", "national", "house", "government", "official", "officials",
    "lawyer", "former", "foreign", "chief",
})  # fmt: skip
TOLD = ("body", "headline", "blockquote")
SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 12)}
PARTS = {"H1": (1, 6), "H2": (7, 12), "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12)} | SEASONS


# --- spans -----------------------------------------------------------------------------------------------------------


def touch(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    """Whether two spans overlap by half or more of the shorter."""
    both = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return bool(a["article"] == b["article"] and both > 0 and 2 * both >= min(len_of(a), len_of(b)))


def len_of(span: Mapping[str, Any]) -> int:
    return int(span["end"] - span["start"])


def meets(found: Spans, item: Spans) -> bool:
    """Whether a finding's spans meet a gold item's in two articles (in its one, for an item of one)."""
    shared = {f["article"] for f in found for g in item if touch(f, g)}
    return len(shared) >= min(2, len({g["article"] for g in item}))


def counted(evidence: Spans) -> list[Mapping[str, Any]]:
    """The spans of a finding that count."""
    nth: Count = Counter()
    kept = []
    for e in evidence:
        nth[e["article"]] += 1
        if nth[e["article"]] <= AT_MOST and len_of(e) <= LONGEST:
            kept.append(e)
    return kept


def own_item(findings: Sequence[Spans], items: Sequence[Spans]) -> int:
    """How many findings can each be given an item of their own (Kuhn's algorithm)."""
    may = [[j for j, item in enumerate(items) if meets(f, item)] for f in findings]
    taken: dict[int, int] = {}

    def give(i: int, tried: set[int]) -> bool:
        for j in may[i]:
            if j in tried:
                continue
            tried.add(j)
            if j not in taken or give(taken[j], tried):
                taken[j] = i
                return True
        return False

    return sum(give(i, set()) for i in range(len(findings)))


# --- dates and names -------------------------------------------------------------------------------------------------


def days(value: str) -> tuple[date, date]:
    """First and last day of ``2025-07-03``, ``2025-07``, ``2025``, ``199X``, ``2025-W27``, ``2025-SU``, or ``a/b``."""
    first, _, last = value.partition("/")
    return _days(first)[0], _days(last or first)[1]


def _days(value: str) -> tuple[date, date]:
    if found := re.match(r"\d{4}-\d\d-\d\d", value):
        return date.fromisoformat(found[0]), date.fromisoformat(found[0])
    if found := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return monday, monday + timedelta(days=6)
    if found := re.fullmatch(r"(\d{4})-(\d\d|[A-Z]\w)", value):
        year = int(found[1])
        low, high = PARTS.get(found[2]) or (int(found[2]), int(found[2]))
        return date(year, low, 1), date(year + high // 12, high % 12 + 1, 1) - timedelta(days=1)
    if found := re.fullmatch(r"(\d{3})X?", value):
        return date(int(found[1] + "0"), 1, 1), date(int(found[1] + "9"), 12, 31)
    return date(int(value), 1, 1), date(int(value), 12, 31)


def same_time(mark: Mapping[str, Any], gold: str) -> bool:
    """Whether a mark's value or TIMEX3 value is the gold's, or their days agree (Jaccard of a half or more)."""
    for value in (mark.get("value"), mark.get("timex")):
        if value == gold:
            return True
        try:
            (a, b), (c, d) = days(str(value)), days(gold)
        except ValueError:
            continue
        both, either = (min(b, d) - max(a, c)).days + 1, (max(b, d) - min(a, c)).days + 1
        if both > 0 and 2 * both >= either:
            return True
    return False


def names(found: str | None, gold: str) -> bool:
    """Whether a speaker found names the gold one: a telling word of it, or its initials."""
    words = {w.lower() for w in re.findall(r"\w+", found or "")}
    if not 0 < len(words) <= SPEAKER_WORDS:
        return False
    wanted = [w for w in re.findall(r"\w+", gold) if len(w) > 1]
    initials = "".join(w[0] for w in wanted if w[0].isupper()).lower()
    telling = {w.lower() for w in wanted if len(w) > 2} - SAYS_LITTLE
    return bool(words & (telling or {w.lower() for w in wanted})) or (len(initials) > 1 and initials in words)


# --- one story -------------------------------------------------------------------------------------------------------


def measure(gold: Json, report: Json) -> Count:
    """Counts of one story: ``<what>.hit``/``.gold`` for recall, ``<what>.right``/``.found`` for precision."""
    n: Count = Counter()
    texts = {a["letter"]: a["text"] for a in report["articles"]}
    whole = [f for f in report["findings"] if _stands(f, texts)]
    n["broken"] = len(report["findings"]) - len(whole)
    by_kind = {
        kind: [f | {"spans": counted(f["evidence"])} for f in whole if f["kind"] == kind]
        for kind in ("shared", "differ", "quote", "only", "left-out")
    }
    spans = {kind: [f["spans"] for f in found] for kind, found in by_kind.items()}
    items = {kind: [g["spans"] for g in gold[kind]] for kind in ("shared", "differ", "quotes", "only")}
    told = spans["shared"] + spans["quote"] + spans["differ"]

    _recall(n, "shared", told, items["shared"])
    pairs = [[p["a"], p["b"]] for p in gold.get("pairs", ())]
    _precision(n, "shared", spans["shared"], items["shared"] + items["quotes"] + items["differ"] + pairs)
    _recall(n, "differ", spans["differ"], items["differ"])
    _recall(n, "strong", spans["differ"], [g["spans"] for g in gold["differ"] if g["strength"] != "soft"])
    _precision(n, "differ", spans["differ"], items["differ"])
    _kinds_of_difference(n, by_kind["differ"], gold["differ"])
    _recall(n, "quote", spans["quote"], items["quotes"])
    _precision(n, "quote", [s for s in spans["quote"] if len({e["article"] for e in s}) > 1], items["quotes"])
    _speakers(n, by_kind["quote"], gold["quotes"])
    _alone(n, spans["only"], items)
    _left_out(n, by_kind["left-out"], gold)
    _marks(n, report["articles"], gold)
    never = [p for p in gold["never"] if p["a"]["article"] != p["b"]["article"]]
    n["never"] = sum(any(_holds(s, p["a"]) and _holds(s, p["b"]) for s in told) for p in never)
    return n


def _stands(finding: Json, texts: Mapping[str, str]) -> bool:
    evidence = finding["evidence"]
    return bool(evidence) and all(texts[e["article"]][e["start"] : e["end"]] == e["text"] for e in evidence)


def _holds(spans: Spans, wanted: Mapping[str, Any]) -> bool:
    return any(touch(s, wanted) for s in spans)


def _recall(n: Count, what: str, found: Sequence[Spans], items: Sequence[Spans]) -> None:
    n[f"{what}.hit"] += sum(any(meets(f, item) for f in found) for item in items)
    n[f"{what}.gold"] += len(items)


def _precision(n: Count, what: str, found: Sequence[Spans], items: Sequence[Spans]) -> None:
    n[f"{what}.right"] += own_item(found, items)
    n[f"{what}.found"] += len(found)


def _kinds_of_difference(n: Count, found: Iterable[Json], gold: Iterable[Json]) -> None:
    for f in found:
        met = [g for g in gold if meets(f["spans"], g["spans"])]
        for what in ("type", "grade"):
            n[f"{what}.gold"] += bool(met)
            n[f"{what}.hit"] += f[what] in {g[what] for g in met}


def _speakers(n: Count, found: Sequence[Json], gold: Iterable[Json]) -> None:
    for g in gold:
        met = [f for f in found if meets(f["spans"], g["spans"])]
        n["speaker.gold"] += bool(met)
        n["speaker.hit"] += any(names(f["speaker"], g["speaker"]) for f in met)


def _alone(n: Count, found: Sequence[Spans], items: Mapping[str, Sequence[Spans]]) -> None:
    _recall(n, "only", found, items["only"])
    elsewhere = [s for kind in ("shared", "quotes", "differ") for item in items[kind] for s in item]
    n["only.found"] += len(found)
    n["only.right"] += sum(
        any(meets(f, item) for item in items["only"]) or not any(touch(e, s) for e in f for s in elsewhere)
        for f in found
    )


def _left_out(n: Count, found: Iterable[Json], gold: Json) -> None:
    facts = {g["id"]: g["spans"] for kind in ("shared", "quotes") for g in gold[kind]}
    for lack in gold["left_out"]:
        fact = next((facts[i] for i in re.findall(r"[A-Z]+\d+\w*", lack["fact"]) if i in facts), None)
        if fact is None:
            continue
        n["left-out.gold"] += 1
        n["left-out.hit"] += any(
            lack["article"] in f["missing"] and any(_holds(f["spans"], s) for s in fact) for f in found
        )


def _marks(n: Count, articles: Iterable[Json], gold: Json) -> None:
    """Labels, times and furniture: what annotate and align marked."""

    def marks(articles: Iterable[Json], of: str, keep: Callable[[Json], bool] = lambda _: True) -> list[Json]:
        return [m | {"article": a["letter"]} for a in articles for m in a[of] if keep(m)]

    articles = list(articles)
    mentions, times = marks(articles, "mentions"), marks(articles, "times")
    for group in gold["labels"]:
        actors = [
            {m["actor"] for m in mentions if m["article"] == s["article"] and _overlap(m, s)} for s in group["spans"]
        ]
        commonest = Counter(a for some in actors for a in some).most_common(1)
        n["labels.gold"] += len(actors)
        n["labels.hit"] += commonest[0][1] if commonest else 0
    for t in gold["times"]:
        n["times.gold"] += 1
        n["times.hit"] += any(touch(m, t) and len_of(m) <= 3 * len_of(t) and same_time(m, t["value"]) for m in times)
    page = marks(articles, "furniture") + marks(articles, "sentences", lambda s: s["role"] not in TOLD)
    n["furniture.gold"] += len(gold["furniture"])
    n["furniture.hit"] += sum(_holds(page, g) for g in gold["furniture"])


def _overlap(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    return bool(a["start"] < b["end"] and b["start"] < a["end"])


# --- figures ---------------------------------------------------------------------------------------------------------


def figures(n: Count) -> dict[str, float]:
    """The counts as figures between 0 and 1, and the two that should be small as counts."""
    out: dict[str, float] = {}
    for what in ("shared", "differ", "quote", "only"):
        p, r = _share(n, what, "right", "found"), _share(n, what, "hit", "gold")
        out |= {f"{what}.p": p, f"{what}.r": r, f"{what}.f1": 2 * p * r / (p + r) if p + r else 0.0}
    out["differ.r_strong_medium"] = _share(n, "strong", "hit", "gold")
    for what in ("type", "grade", "speaker", "left-out", "labels", "times", "furniture"):
        out[what] = _share(n, what, "hit", "gold")
    return {k: round(v, 3) for k, v in out.items()} | {"never": n["never"], "broken": n["broken"]}


def _share(n: Count, what: str, part: str, whole: str) -> float:
    return n[f"{what}.{part}"] / n[f"{what}.{whole}"] if n[f"{what}.{whole}"] else 0.0


class NoGold(ValueError):
    """A folder is no story with a gold comparison, or the two do not fit; the text says why."""


def read(folder: Path) -> Json:
    """The gold comparison of a story's folder, every span of which stands in its text; :class:`NoGold` otherwise."""
    path = folder / "gold.json"
    try:
        gold: Json = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise NoGold(f"{path}: {error.strerror}") from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise NoGold(f"{path}: no JSON ({error})") from error
    lacking = [k for k in KEYS if not isinstance(gold, dict) or k not in gold]
    if lacking or gold["format"] != FORMAT:
        raise NoGold(f"{path}: no {FORMAT}" + (f" (lacks {', '.join(lacking)})" if lacking else ""))
    for a in gold["articles"]:
        _stand_in(folder / a["file"], a["id"], gold, path)
    return gold


def _stand_in(file: Path, letter: str, gold: Json, path: Path) -> None:
    """Raises unless every span of one account stands in its text, character by character."""
    try:
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NoGold(f"{file}: cannot be read as UTF-8 text") from error
    for s in _spans(gold):
        if s["article"] == letter and text[s["start"] : s["end"]] != s["text"]:
            raise NoGold(f"{path}: {letter}:{s['start']}-{s['end']} is not {s['text'][:40]!r} in {file.name}")


def _spans(value: Any) -> Iterable[Json]:
    """All spans anywhere in a gold comparison."""
    if isinstance(value, dict):
        if {"article", "start", "end", "text"} <= value.keys():
            yield value
        else:
            for inner in value.values():
                yield from _spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _spans(inner)


def of_folder(folder: Path, compare: Callable[[Sequence[Path]], Json]) -> Count:
    """The counts of one story, compared by ``compare``; :class:`NoGold` when there is none to measure by."""
    gold = read(folder)
    return measure(gold, compare([folder / a["file"] for a in gold["articles"]]))


def misses(gold: Json, report: Json) -> list[Json]:
    """What was not found of the gold, and the differences found that meet none of it: ``{"what", "id", "title"}``."""
    out: list[Json] = []
    found = {kind: [counted(f["evidence"]) for f in report["findings"] if f["kind"] == kind] for kind in ALL}
    told = found["shared"] + found["quote"] + found["differ"]
    for what, by in (
        ("shared", told),
        ("differ", found["differ"]),
        ("quotes", found["quote"]),
        ("only", found["only"]),
    ):
        out += [
            {"what": f"{what} missed", "id": g["id"], "title": g["title"]}
            for g in gold[what]
            if not any(meets(f, g["spans"]) for f in by)
        ]
    out += [
        {"what": "differ without gold", "id": f["id"], "title": f["title"]}
        for f in report["findings"]
        if f["kind"] == "differ" and not any(meets(counted(f["evidence"]), g["spans"]) for g in gold["differ"])
    ]
    return out
