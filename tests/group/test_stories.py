"""Streams of invented articles: joined, kept apart, stable, deterministic."""

from __future__ import annotations

import dataclasses

import numpy as np

from rashomon.group.channels import Vocabulary
from rashomon.group.stories import Grouper, group, record, time_apart
from rashomon.group.traits import Traits, day_of, traits, traits_all
from rashomon.model import Article, Stated

TITLES = {
    "crane": [
        "Crane falls on two ships in Velmora harbour",
        "Velmora harbour closed after crane falls on ships",
        "Two ships hit by falling crane in Velmora harbour",
    ],
    "water": [
        "Ostrava Bay doubles tax on bottled water",
        "Bottled water tax doubled in Ostrava Bay",
        "Ostrava Bay votes to double bottled water tax",
    ],
    "chess": [
        "Teenager Pilar Onwudiwe wins Lisbon chess open",
        "Pilar Onwudiwe, 14, wins chess open in Lisbon",
    ],
}


def stream() -> list[Article]:
    rows = [(story, n, title) for story, titles in TITLES.items() for n, title in enumerate(titles)]
    rows.sort(key=lambda r: (r[1], r[0]))
    return [
        Article(
            id=f"{story}{n}", text="", title=title, source="x", sha256="x",
            published=Stated(f"2031-05-0{n + 1}T10:00:00", "given"),
        )
        for story, n, title in rows
    ]  # fmt: skip


def by_story(articles: list[Article]) -> dict[str, set[str]]:
    out: dict[str, set[str]] = {}
    for placed in group(articles):
        out.setdefault(placed.story, set()).add(placed.id)
    return out


def test_three_events_are_three_stories() -> None:
    parts = sorted(sorted(ids) for ids in by_story(stream()).values())
    assert parts == [["chess0", "chess1"], ["crane0", "crane1", "crane2"], ["water0", "water1", "water2"]]


def test_one_line_for_each_input_in_order_and_again_the_same() -> None:
    articles = [*stream(), *stream()]
    placed = list(group(articles))
    assert [p.id for p in placed] == [a.id for a in articles]
    assert placed == list(group(articles))
    assert all(p.copy_of for p in placed[len(articles) // 2 :])
    assert all(0.0 <= p.score <= 1.0 for p in placed)


def test_a_story_keeps_its_name_when_more_arrives_but_for_logged_changes() -> None:
    articles = stream()
    for cut in range(1, len(articles)):
        grouper = Grouper()
        early = [grouper.add(a).story for a in articles[:cut]]
        known = len(grouper.changes)
        for a in articles[cut:]:
            grouper.add(a)
        grouper.finish()
        logged = {id for change in grouper.changes[known:] for id in change.articles}
        now = dict(grouper.stories())
        said = {id for change in grouper.changes[:known] for id in change.articles}
        for a, story in zip(articles, early, strict=False):
            assert now[a.id] == story or a.id in logged | said


def test_together_or_one_by_one_is_the_same() -> None:
    articles = [*stream(), *stream(), *(dataclasses.replace(a, id=f"{a.id}x", language="es") for a in stream())]
    alone, together = Grouper(), Grouper()
    assert [alone.add(a) for a in articles] == together.add_all(articles)
    assert [alone.links_of(a.id) for a in articles] == [together.links_of(a.id) for a in articles]
    assert together.add_all([]) == []


def test_two_languages_meet_by_names() -> None:
    spanish = Article(
        id="es", text="", title="La adolescente Pilar Onwudiwe gana el abierto de ajedrez de Lisboa", source="x",
        sha256="x", language="es", published=Stated("2031-05-02", "given"),
    )  # fmt: skip
    parts = by_story([*stream(), spanish])
    assert any({"es", "chess0"} <= ids for ids in parts.values())


def test_no_dates_bad_dates_no_words() -> None:
    bare = [dataclasses.replace(a, published=None) for a in stream()]
    assert len(by_story(bare)) == 3
    odd = [dataclasses.replace(a, published=Stated("some day", "given")) for a in stream()]
    assert len(by_story(odd)) == 3
    empty = [Article(id=f"e{n}", text="", source="x", sha256="x") for n in range(3)]
    assert len({p.story for p in group(empty)}) == 3
    assert list(group([])) == []


def test_the_hour_kept_beside_the_day_and_zones_count() -> None:
    day = Article(id="a", text="", source="a", sha256="a", published=Stated("2031-05-01", "given"))
    hour = dataclasses.replace(day, extra={"published": "2031-05-01T14:00:00+02:00"})
    bad = dataclasses.replace(day, extra={"published": ["no date"]})
    start = day_of(day)
    assert start is not None
    assert day_of(hour) == start + 0.5
    assert day_of(bad) == start
    assert day_of(dataclasses.replace(day, published=Stated("in May", "given"))) is None


def test_a_title_given_as_the_text_too_changes_nothing() -> None:
    vocabulary = Vocabulary()
    for article in stream():
        twice = dataclasses.replace(article, text=article.title or "")
        assert same(traits(twice, vocabulary), traits(article, vocabulary))


def same(a: Traits, b: Traits) -> bool:
    names = [field.name for field in dataclasses.fields(Traits)]
    return all(np.array_equal(getattr(a, name), getattr(b, name)) for name in names)


def test_looked_at_together_articles_show_what_they_show_alone() -> None:
    wordless = dataclasses.replace(stream()[0], title="…", text="")
    long = dataclasses.replace(stream()[0], text="A ferry of 1,200 tons, the Orlin Quist. " * 400)
    articles = [wordless, *stream(), long, wordless]
    together, one_by_one = Vocabulary(), Vocabulary()
    for found, article in zip(traits_all(articles, together), articles, strict=True):
        assert same(found, traits(article, one_by_one))
    assert together.tokens() == one_by_one.tokens()


def test_distance_in_time_counts_against() -> None:
    assert time_apart(np.array([np.nan]), np.array([3.0])).tolist() == [0.0]
    same, next_day, next_week, undated = time_apart(np.full(4, 1.0), np.array([1.0, 2.0, 9.0, np.nan])).tolist()
    assert same == undated == 0.0
    assert 0 < next_day < next_week


def test_a_record_is_what_the_contract_says() -> None:
    placed = next(iter(group(stream())))
    assert list(record(placed)) == ["id", "story", "copy_of", "score"]
    assert record(placed, explain=True)["reasons"]
