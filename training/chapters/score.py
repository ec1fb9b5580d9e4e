"""How often a link between two stories leads to an earlier chapter of the same one, and how many such stories get one.

    python training/chapters/score.py COLLECTION.jsonl --labels neus [--half aside] [--own] [--unread]

COLLECTION: articles, one a line, with `id`, `title`, `text`, `story`, and `published` where `dates/` has none for it.
Stories are the collection's; with ``--own`` those that grouping finds, each named by the collection's that most of its
articles are of (links inside one of these are told apart).  ``--unread`` names the links that nobody judged.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from rashomon.group.chapters import LATER, chapters
from rashomon.group.state import State
from rashomon.group.stories import Grouper
from rashomon.group.traits import day_of
from rashomon.kit import vectors
from rashomon.model import Article, Stated
from rashomon.settings import Settings

HERE = Path(__file__).parent
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """An article with its story and day."""

    article: Article
    story: str


def read(path: Path) -> dict[str, list[str]]:
    """A table of columns divided by tabs, by the first of them, or by the first two of three."""
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line]
    return {"\t".join(line[:-1]): line for line in lines}


def labelled(name: str) -> dict[Pair, str]:
    """What was judged of each pair: ``c``, the later goes on from the earlier; ``t``, like it; ``n``, neither."""
    return {(line[0], line[1]): line[2] for line in read(HERE / "labels" / f"{name}.tsv").values()}


def half(story: str) -> str:
    """The half that a later story's pairs are in: by a hash of its name, so that nobody chose it."""
    return ("work", "aside")[hashlib.blake2b(story.encode(), digest_size=1).digest()[0] % 2]


def rows(path: Path, name: str) -> list[Row]:
    """The articles by day; a story's name up to a colon, as in the labels."""
    dates = HERE / "dates" / f"{name}.tsv"
    known = {line[0]: line[1] for line in read(dates).values()} if dates.is_file() else {}
    out: list[Row] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        story = given["story"].partition(":")[0]
        day = known.get(story) or given["published"]
        article = Article(
            id=given["id"], title=given["title"], text=given["text"], source=name, sha256="",
            language=given.get("language") or "en", published=Stated(day[:10], "given"), extra={"published": day},
        )  # fmt: skip
        out.append(Row(article, story))
    return sorted(out, key=lambda row: (str(row.article.extra["published"]), row.article.id))


def gold(state: State, them: list[Row]) -> tuple[State, dict[str, str]]:
    """The collection's stories with the links of the stream, and by our name for each the collection's."""
    out, numbers = State(), dict[str, int]()
    for n, row in enumerate(them):
        out.add(row.article.id, {o: odds for o, odds in state.links[n].items() if o < n}, state.original[n])
        if row.story not in numbers:
            numbers[row.story] = out.found(n)
        out.put(n, numbers[row.story])
    out.text, out.whole = set(state.text), set(state.whole)
    return out, {out.name(number): story for story, number in numbers.items()}


def own(state: State, them: list[Row]) -> dict[str, str]:
    """By our name for each story that grouping found, the collection's story that most of its articles are of."""
    return {
        state.name(s): Counter(them[n].story for n in sorted(members)).most_common(1)[0][0]
        for s, members in state.members.items()
    }


def middles(them: list[Row]) -> dict[str, float]:
    """By story the median of its articles' days."""
    days: dict[str, list[float]] = {}
    for row in them:
        days.setdefault(row.story, []).append(day_of(row.article) or 0.0)
    return {story: median(d) for story, d in days.items()}


def figures(
    found: list[Pair], labels: Mapping[Pair, str], day: Mapping[str, float], which: str
) -> tuple[dict[str, float], list[Pair]]:
    """Counts, precision and recall over the stories that were asked about; and the links that nobody judged."""
    asked = {later for later, _ in labels if which in ("both", half(later))}
    true = {a for (a, b), said in labels.items() if said == "c" and a in asked and day[a] - day[b] >= LATER}
    links = [pair for pair in sorted(set(found)) if pair[0] in asked]
    apart = [pair for pair in links if pair[0] != pair[1]]
    told = Counter(labels.get(pair, "unread") for pair in apart)
    reached = {a for a, b in apart if labels.get((a, b)) == "c"} & true
    read_ones = len(apart) - told["unread"]
    return {
        "stories asked about": len(asked), "with an earlier chapter": len(true), "links": len(apart),
        "inside one story": len(links) - len(apart), "right": told["c"], "like it": told["t"], "neither": told["n"],
        "unread": told["unread"], "precision": round(told["c"] / max(1, read_ones), 3),
        "recall": round(len(reached) / max(1, len(true)), 3),
    }, [pair for pair in apart if pair not in labels]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("collection", type=Path)
    parser.add_argument("--labels", required=True)
    parser.add_argument("--half", choices=("work", "aside", "both"), default="work")
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--unread", action="store_true")
    args = parser.parse_args()
    them = rows(args.collection, args.labels)
    grouper = Grouper(vectors(Settings(), []))
    grouper.add_all([row.article for row in them])
    if args.own:
        grouper.finish()
    state, names = (grouper._state, own(grouper._state, them)) if args.own else gold(grouper._state, them)
    linked = chapters(state, list(state.members), grouper._shelf)
    found = [(names[c.story], names[c.before]) for c in linked]
    told, unread = figures(found, labelled(args.labels), middles(them), args.half)
    print(json.dumps({"links in all": len(found), **told}))
    if args.unread:
        print("\n".join("\t".join(pair) for pair in unread))


if __name__ == "__main__":
    main()
