"""Near copies, on invented texts."""

from __future__ import annotations

from rashomon.group.fingerprints import Fingerprints, copies, runs, words
from rashomon.model import Article, Stated

WIRE = (
    "The harbour of Velmora was closed on Tuesday after a crane fell on two empty ships, the port captain said. "
    "Nobody was hurt. Divers searched the basin until nightfall and found a cable that had snapped in three places. "
    "The owner of the crane, Brandt Lifting, said it would pay for the damage and help to clear the quay by Friday."
)
OTHER = (
    "Lawmakers in Ostrava Bay voted late on Monday to double the tax on bottled water, and the mayor promised that "
    "every school would have a drinking fountain by spring. Shopkeepers called the plan a gift to the supermarkets."
)


def article(id: str, text: str, day: str | None = None) -> Article:
    published = Stated(day, "given") if day else None
    return Article(id=id, text=text, source=id, sha256=id, published=published)


def test_the_same_file_twice_is_a_copy() -> None:
    assert copies([article("a", WIRE), article("b", WIRE)]) == [(None, 0.0), ("a", 1.0)]


def test_an_earlier_day_makes_the_original() -> None:
    found = copies([article("a", WIRE, "2031-05-02"), article("b", WIRE, "2031-05-01T09:00:00")])
    assert found == [("b", 1.0), (None, 0.0)]


def test_a_cut_wire_is_a_copy_and_another_story_is_none() -> None:
    cut = "OUR STAFF: " + WIRE[: len(WIRE) * 2 // 3]
    found = copies([article("a", WIRE), article("b", OTHER), article("c", cut)])
    assert [c for c, _ in found] == [None, None, "a"]
    assert found[2][1] > 0.8


def test_case_spaces_and_punctuation_do_not_hide_a_copy() -> None:
    assert copies([article("a", WIRE), article("b", WIRE.upper().replace(",", " ;"))])[1] == ("a", 1.0)


def test_empty_texts_copy_only_each_other() -> None:
    assert copies([]) == []
    assert copies([article("a", WIRE), article("b", "")])[1] == (None, 0.0)


def test_a_stream_finds_the_longer_original_and_tells_a_passage_from_a_copy() -> None:
    stream = Fingerprints(sample=1)
    assert stream.add(article("a", WIRE)).kind == "none"
    assert stream.add(article("b", OTHER)).kind == "none"
    same = stream.add(article("c", WIRE))
    assert (same.of, same.kind, same.copy_of) == ("a", "same", "a")
    partial = stream.add(article("d", OTHER + " " + WIRE[:110]))
    assert (partial.of, partial.kind) == ("b", "copy")
    lines = "\n".join(f"Line {n} of a long list tells of boat number {n}." for n in range(40))
    longer = stream.add(article("e", lines + WIRE))
    assert (longer.kind, longer.copy_of) == ("extends", None)


def test_what_stands_in_every_text_is_boilerplate() -> None:
    stream = Fingerprints(sample=1)
    tail = " Sign up for our morning letter and never miss a story from the coast again, dear reader."
    texts = [f"{n} {n + 1} {n + 2} ships {n} came {n} on day {n}." + tail for n in range(60)]
    kinds = [stream.add(article(str(n), text)).kind for n, text in enumerate(texts)]
    assert set(kinds[32:]) == {"none"}


def test_forgetting_keeps_the_postings_whole() -> None:
    stream = Fingerprints(sample=1, keep=2)
    for n in range(5):
        stream.add(article(str(n), OTHER if n % 2 else WIRE))
    assert stream.add(article("z", "Nothing like it was ever told here before, they said.")).kind == "none"


def test_together_or_one_by_one_is_the_same() -> None:
    given = [article(str(n), text) for n, text in enumerate((WIRE, "", "Two words", OTHER, WIRE + OTHER, OTHER, ""))]
    alone, together = Fingerprints(sample=1), Fingerprints(sample=1)
    assert [alone.add(a) for a in given] == together.add_all(given)
    assert Fingerprints().add_all([]) == []


def test_scripts_without_spaces_are_cut_by_character() -> None:
    assert words("港口星期二关闭 ok") == ["港", "口", "星", "期", "二", "关", "闭", "ok"]
    assert len(runs(words("港口星期二关闭"))) == 3
