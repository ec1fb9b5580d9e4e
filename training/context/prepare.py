"""prepare.py --mirror DIR --invented FILE --out FILE: groups of sentences that the encoder learns from, one a line.

A line is ``{"set", "fold", "sentences": [{"doc", "words", "events": [[word, chain]]}], "labels": [[i, j, share]],
"rest": 0|null}``: the share (0 to 1) says whether sentences i and j tell one thing, at least in part; of all other
pairs of two documents it is ``rest`` (null: not known).  Two words with one chain name one event.  ``fold`` is what
must stay together in a cross-validation (a topic, a story).
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

TOPICS = range(1, 36)  # of ECB+; the others are kept for judging
CDCR, JACANA = "anastasia-zhukova+Diverse_CDCR_datasets/repo", "chaojiang06+neural-Jacana/repo"
ISTS, STS, WIKI = "AdaSawilska+NLP_iSTS/repo", "brmson+dataset-sts/repo/.git", "chaojiang06+wiki-auto/repo"
TOGETHER = 12  # pairs of one source that are read together, each the others' foil
_WORD = re.compile(r"\w+(?:[-’']\w+)*|[^\w\s]")
_REPORTING = ("ACTION_REPORTING", "SPEECH_COGNITIVE", "REPORTING")

Group = dict[str, Any]


def show(mirror: Path, repo: str, path: str) -> str:
    """A file of a fetched repository; empty where the snapshot lacks it."""
    done = subprocess.run(
        ["git", f"--git-dir={mirror / repo}", "show", f"HEAD:{path}"], capture_output=True, check=False
    )
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def listed(mirror: Path, repo: str, under: str) -> list[str]:
    done = subprocess.run(["git", f"--git-dir={mirror / repo}", "ls-tree", "-r", "--name-only", "HEAD", under],
                          capture_output=True, text=True, check=True)  # fmt: skip
    return done.stdout.split("\n")


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def sentence(doc: str, tokens: list[str], events: list[list[Any]] | None = None) -> dict[str, Any]:
    return {"doc": doc, "words": tokens, "events": events or []}


def group(
    source: str, fold: str, sentences: list[dict[str, Any]], labels: list[list[float]], rest: int | None
) -> Group:
    return {"set": source, "fold": f"{source}-{fold}", "sentences": sentences, "labels": labels, "rest": rest}


# --- cross-document event chains -------------------------------------------------------------------------------------


@dataclass
class Told:
    """A sentence of an annotated article; ``events``: (word, chain, weight)."""

    topic: str
    sub: str
    doc: str
    words: list[str]
    events: list[tuple[int, str, float]] = field(default_factory=list)


def _conll(text: str) -> dict[tuple[str, int], list[str]]:
    """(document key, sentence) to words, from the simplified CoNLL format."""
    out: dict[tuple[str, int], list[str]] = defaultdict(list)
    for line in text.split("\n"):
        parts = line.split("\t")
        if len(parts) >= 5:
            out[parts[0], int(parts[1])].append(parts[3])
    return out


def _clean(tokens: list[str]) -> list[str]:
    return [{"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(t, t) or "-" for t in tokens]


def ecb(mirror: Path) -> list[Told]:
    out = []
    base = "ECBplus-prep/output_data/test_parsing"
    for topic in TOPICS:
        for sub in (f"{topic}ecb", f"{topic}ecbplus"):
            place = f"{base}/{sub}/annotation/original"
            mentions = show(mirror, CDCR, f"{place}/event_mentions_{sub}.json")
            if mentions:
                sentences = _conll(show(mirror, CDCR, f"{place}/{sub}.conll"))
                out += _told(str(topic), sub, sentences, json.loads(mentions), lambda m: m["conll_doc_key"])
    return out


def meantime(mirror: Path) -> list[Told]:
    base = "MEANTIME-prep/output_data/en"
    mentions = json.loads(show(mirror, CDCR, f"{base}/event_mentions.json"))
    sentences = _conll(show(mirror, CDCR, f"{base}/meantime.conll"))
    out = []
    for topic in sorted({m["topic"] for m in mentions}):
        out += _told(
            topic, topic, sentences, [m for m in mentions if m["topic"] == topic], lambda m: m["conll_doc_key"]
        )
    return out


def _told(topic: str, sub: str, sentences: dict, mentions: list[Group], key) -> list[Told]:  # type: ignore[no-untyped-def, type-arg]
    found: dict[tuple[str, int], Told] = {}
    for m in mentions:
        at = (key(m), int(m["sent_id"]))
        tokens = sentences.get(at)
        head = int(m["mention_head_id"] if m["mention_head_id"] is not None else (m["tokens_number"] or [999])[0])
        if not tokens or head >= len(tokens):
            continue
        told = found.setdefault(at, Told(topic, sub, at[0], _clean(tokens)))
        weight = 0.3 if m["mention_full_type"] in _REPORTING else 1.0
        told.events.append((head, m["coref_chain"].removeprefix("cross_").removeprefix("intra_"), weight))
    return [t for t in found.values() if 4 <= len(t.words) <= 90]


def _chained(source: str, told: list[Told]) -> Iterator[Group]:
    """One group a topic; two sentences tell one thing by the share of events that they have in common."""
    by: dict[str, list[Told]] = defaultdict(list)
    for t in told:
        by[t.topic].append(t)
    for topic, mine in sorted(by.items()):
        labels: list[list[float]] = []
        for i, a in enumerate(mine):
            for j in range(i + 1, len(mine)):
                if a.doc != mine[j].doc and (degree := _degree(a, mine[j])) > 0:
                    labels.append([i, j, round(min(1.0, 0.5 + degree) if degree >= 0.3 else degree, 3)])
        sentences = [sentence(t.doc, t.words, [[i, c] for i, c, _ in t.events]) for t in mine]
        yield group(source, topic, sentences, labels, 0)


def _degree(a: Told, b: Told) -> float:
    """How much of the events of the sentence with fewer are told in the other too, 0..1."""
    x, y = {c: w for _, c, w in a.events}, {c: w for _, c, w in b.events}
    both = sum(w for c, w in x.items() if c in y)
    return both / max(0.3, min(sum(x.values()), sum(y.values())))


# --- translations and simpler words of one sentence ------------------------------------------------------------------


def _pairs(
    source: str, rows: list[tuple[list[str], list[str], float]], rng: random.Random, rest: int | None
) -> Iterator[Group]:
    """Groups of TOGETHER pairs."""
    rng.shuffle(rows)
    for n in range(0, len(rows), TOGETHER):
        some = rows[n : n + TOGETHER]
        sentences = [sentence(f"{k}.{side}", r[side]) for k, r in enumerate(some) for side in (0, 1)]
        yield group(
            source, str(n // TOGETHER % 10), sentences, [[2 * k, 2 * k + 1, r[2]] for k, r in enumerate(some)], rest
        )


def jacana(mirror: Path, rng: random.Random) -> Iterator[Group]:
    for name in ("train", "dev"):
        rows = []
        for line in show(mirror, JACANA, f"MultiMWA-data/MultiMWA-MTRef/mtref-{name}.tsv").split("\n"):
            parts = line.split("\t")
            if len(parts) >= 8 and 4 <= len(parts[1].split()) <= 70 and len(parts[3].split()) <= 70:
                rows.append((_clean(parts[1].split()), _clean(parts[3].split()), 1.0))
        yield from _pairs("mtref", rows, rng, 0)


def simple(mirror: Path, rng: random.Random) -> Iterator[Group]:
    """Sentences of Wikipedia rewritten by people in plainer words, the rewriting that changed most of each."""
    by: dict[str, list[str]] = defaultdict(list)
    for line in show(mirror, WIKI, "wiki-auto/GEM2021/full_no_split/valid.tsv").split("\n"):
        parts = line.split("\t")
        if len(parts) == 2:
            by[parts[0]].append(parts[1])
    rows = []
    for source, versions in sorted(by.items()):
        a = words(source)
        best = min(versions, key=lambda v: len({*words(v)} & {*a}) / max(1, len({*a})))
        if 5 <= len(a) <= 70:
            rows.append((a, words(best), 1.0))
    yield from _pairs("simple", rows, rng, 0)


# --- graded likeness of headlines and sentences ----------------------------------------------------------------------

_STS = ("2012/SMTeuroparl.train", "2012/SMTnews.test", "2013/headlines.test", "2014/headlines.test",
        "2014/tweet-news.test",
        "2015/headlines.test", "2016/headlines.test", "2016/postediting.test")  # fmt: skip


def sts(mirror: Path, rng: random.Random) -> Iterator[Group]:
    """Pairs graded 0 to 5 by SemEval: 2 is one topic, 3 one thing with a difference that matters, 5 the same."""
    rows: dict[tuple[str, str], tuple[list[str], list[str], float]] = {}
    for name in _STS:
        for line in show(mirror, STS, f"data/sts/semeval-sts/{name}.tsv").split("\n"):
            parts = line.split("\t")
            if len(parts) == 3 and parts[0].strip() and words(parts[1]) and words(parts[2]):
                share = round(min(1.0, max(0.0, (float(parts[0]) - 1.6) / 2.0)), 3)
                rows[parts[1].strip(), parts[2].strip()] = words(parts[1]), words(parts[2]), share
    yield from _pairs("sts", list(rows.values()), rng, None)


_KIND = re.compile(r"// ([A-Z_0-9]+) // (\d|NIL)")


def ists(mirror: Path, rng: random.Random) -> Iterator[Group]:
    """Headlines whose chunks are aligned; the share of a headline's words that is aligned gives the degree."""
    text = show(mirror, ISTS, "data/Semeval2016/train/train_2015_10_22.utf-8/STSint.input.headlines.wa")
    rows = []
    for block in text.split("</sentence>"):
        lines = [x[3:].split() for x in block.split("\n") if x.startswith("// ")]
        if len(lines) >= 2 and lines[0] and lines[1]:
            a, b = lines[0], lines[1]
            linked, score = _aligned_words(block)
            share = min(len({i for i, _ in linked}) / len(a), len({j for _, j in linked}) / len(b))
            rows.append((a, b, round(min(1.0, max(0.0, 1.6 * share * score / 5 - 0.2)), 3)))
    yield from _pairs("ists", rows, rng, None)


def _aligned_words(block: str) -> tuple[list[tuple[int, int]], float]:
    linked, scores = [], []
    for line in block.partition("<alignment>")[2].split("\n"):
        left, arrow, rest = line.partition("<==>")
        kind = _KIND.search(rest)
        if not arrow or not kind or kind[1] == "NOALI":
            continue
        xs = [int(x) - 1 for x in left.split() if x.isdigit() and x != "0"]
        ys = [int(y) - 1 for y in rest.split("//")[0].split() if y.isdigit() and y != "0"]
        linked += [(x, y) for x in xs for y in ys]
        scores.append(float(kind[2]) if kind[2].isdigit() else 0.0)
    return linked, sum(scores) / len(scores) if scores else 0.0


# --- stories of our own ---------------------------------------------------------------------------------------------


def invented(path: Path, rng: random.Random) -> Iterator[Group]:
    """Invented stories: lines of one fact tell one thing; lines of two facts of one story do not.

    The file: ``# story``, then blocks of lines, one block a fact, one line a telling.  ``!`` before a line: it looks
    like the block's fact and is another (other doer, day, speaker).  ``~``: the same fact, other number.
    """
    for number, story in enumerate(path.read_text(encoding="utf-8").split("\n# ")):
        blocks = [b.split("\n") for b in story.partition("\n")[2].split("\n\n")]
        facts = [f for f in ([x for x in map(str.strip, b) if x] for b in blocks) if f]
        yield _of_story(str(number), facts)
        yield _of_story(str(number), [[x for x in _joined(f, facts, rng) if x] for f in facts])


def _of_story(fold: str, facts: list[list[str]]) -> Group:
    sentences, labels, plain = [], [], []
    for fact in facts:
        here: list[tuple[int, float]] = []
        for line in fact:
            n = len(sentences)
            sentences.append(sentence(str(n), words(line.lstrip("!~ "))))
            share = {"!": 0.0, "~": 0.9}.get(line[0], 1.0)
            labels += [[m, n, min(share, other)] for m, other in here if share and other]
            here.append((n, share))
        plain.append(here)
    return group("invented", fold, sentences, labels, 0)


def _joined(fact: list[str], facts: list[list[str]], rng: random.Random) -> list[str]:
    """The fact's tellings, each in one sentence with a look-alike of some other fact that nothing else here tells."""
    others = [x.lstrip("! ") for f in facts if f is not fact for x in f if x[0] == "!"]
    out = []
    for line in fact:
        mark, text = (line[0] + " ", line.lstrip("!~ ")) if line[0] in "!~" else ("", line)
        extra = rng.choice(others) if others else ""
        if not extra or rng.random() < 0.4:
            out.append(line)
            continue
        others.remove(extra)
        first, second = (text, extra) if rng.random() < 0.6 else (extra, text)
        link = rng.choice((", and", ", while", ";", ", although", ". Meanwhile,"))
        out.append(f"{mark}{first.rstrip('.')}{link} {second[0].lower()}{second[1:]}")
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mirror", type=Path, required=True)
    parser.add_argument("--invented", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    rng = random.Random(0)
    rows = [*_chained("ecb", ecb(args.mirror)), *_chained("meantime", meantime(args.mirror)), *jacana(args.mirror, rng),
            *simple(args.mirror, rng), *sts(args.mirror, rng), *ists(args.mirror, rng),
            *invented(args.invented, rng)]  # fmt: skip
    args.out.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    for name, n in Counter(r["set"] for r in rows).items():
        mine = [r for r in rows if r["set"] == name]
        told = sum(len(r["sentences"]) for r in mine)
        print(name, n, "groups", told, "sentences", sum(x[2] >= 0.5 for r in mine for x in r["labels"]), "pairs")


if __name__ == "__main__":
    main()
