"""Pairs of sentences with their traits and whether they tell one thing, to learn from.

    python training/pairs/rows.py --collection ecbplus.jsonl --out rows.npz

The accounts of an event are cut at random into stories of about ACCOUNTS, as a reader compares them, and each story is
read as `rashomon compare` reads it.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from events import Event, of_ecbplus

from rashomon import flow
from rashomon.align.across import across
from rashomon.align.actors import merge
from rashomon.align.claims import ledger
from rashomon.align.context import in_context
from rashomon.align.likeness import likeness
from rashomon.align.statements import links, rare_numbers
from rashomon.align.times import settle
from rashomon.align.traits import TRAITS, Sheet
from rashomon.align.units import units
from rashomon.kit import Kit, kit
from rashomon.model import Article, Span, Story
from rashomon.settings import Settings

ACCOUNTS, CUTS = 4, 2  # of a story, about; how often an event is cut up


def article(event: Event, document: int) -> tuple[Article, dict[tuple[int, int], Span]]:
    """The text of a document, a paragraph a sentence, and where each sentence stands."""
    name, text, spans = f"{event.name}-{document}", "", {}
    for n, sentence in event.accounts[document].items():
        text += "\n\n" if text else ""
        spans[document, n] = Span(name, len(text), len(text) + len(sentence))
        text += sentence
    return Article(name, text + "\n", name, ""), spans


def parts(documents: list[int], seed: int) -> list[list[int]]:
    mixed = list(documents)
    random.Random(seed).shuffle(mixed)
    count = max(1, round(len(mixed) / ACCOUNTS))
    return [sorted(mixed[n::count]) for n in range(count) if len(mixed[n::count]) > 1]


def rows(event: Event, chosen: Kit) -> Iterator[tuple[list[float], float, float]]:
    """Traits, the share of what the lesser of the two tells that both tell, and the link by hand."""
    told = {d: article(event, d) for d in event.accounts if event.accounts[d]}
    marks = dict(zip(told, flow.marks_of_each([a for a, _ in told.values()], chosen), strict=True))
    at = {where: span for _, spans in told.values() for where, span in spans.items()}
    one = [{at[n] for n in numbers if n in at} for kind, _, numbers in event.lines if kind == "S"]
    tells = Counter(span for spans in one for span in spans)
    for part in (p for seed in range(CUTS) for p in parts(list(told), seed)):
        sheet = sheet_of(flow.story_of([marks[d] for d in part], chosen.tools.encoder), chosen)
        by_hand = links(sheet, None)
        pairs, traits = sheet.traits()
        lies = [_sentence(u.span, list(at.values())) for u in sheet.units]
        for (i, j), row in zip(pairs, traits.tolist(), strict=True):
            a, b = lies[i], lies[j]
            both = sum(a in spans and b in spans for spans in one)
            yield row, both / max(1, min(tells[a], tells[b])), by_hand[i, j].score


def _sentence(span: Span, all_of_them: list[Span]) -> Span:
    """The sentence in which a unit lies."""
    return max(all_of_them, key=lambda s: span.shared(s) if s.article == span.article else -1)


def sheet_of(story: Story, chosen: Kit) -> Sheet:
    """The candidate pairs of a story, as `align` has them."""
    settled = settle(story)
    actors = merge(settled)
    encoder, _ = across(settled, chosen.tools.encoder)
    told, _ = units(settled, {member: actor.id for actor in actors for member in actor.members})
    static = likeness(told, encoder)
    near = in_context(settled, told, static, chosen.tools)
    book = ledger(settled, told, near.pairs, actors, encoder, near.told)
    return Sheet(told, static, near, book, rare_numbers(told))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--collection", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    chosen = kit(Settings())
    found = [(event.name, *row) for event in of_ecbplus(args.collection) for row in rows(event, chosen)]
    names, traits, shares, by_hand = zip(*found, strict=True)
    np.savez_compressed(args.out, traits=np.asarray(traits, dtype=np.float32), names=np.asarray(TRAITS),
                        event=np.asarray(names), share=np.asarray(shares), link=np.asarray(by_hand))  # fmt: skip
    print(len(found), "pairs of", len(set(names)), "events,", sum(s > 0 for s in shares), "of one thing")


if __name__ == "__main__":
    main()
