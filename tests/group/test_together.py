"""Do texts tell one story, and its title: on invented texts."""

from __future__ import annotations

from rashomon.group.together import one_story, story_title
from rashomon.model import Article

CRANE = (
    "Crane falls on ships in Velmora",
    "The harbour of Velmora was closed on Tuesday after a crane fell on two empty ships, captain Ilse Drakov said. "
    "Nobody was hurt. Divers found a snapped cable. Brandt Lifting, which owns the crane, will pay for the damage.",
)
CRANE_TOO = (
    "Velmora harbour shut after crane collapse",
    "Two ships were damaged when a crane of Brandt Lifting collapsed in the port of Velmora. Captain Drakov closed the "
    "harbour while divers looked for the cable that had broken.",
)
WATER = (
    "Ostrava Bay doubles tax on bottled water",
    "Lawmakers in Ostrava Bay voted late on Monday to double the tax on bottled water, and Mayor Lena Quist promised "
    "every school a drinking fountain by spring. Shopkeepers called the plan a gift to the supermarkets.",
)
GRUA = (
    "Una grúa cae sobre dos barcos en Velmora",
    "El puerto de Velmora cerró el martes después de que una grúa de Brandt Lifting cayera sobre dos barcos vacíos, "
    "dijo la capitana Ilse Drakov. No hubo heridos.",
)


def article(id: str, told: tuple[str, str], language: str = "en") -> Article:
    return Article(id=id, text="\n\n".join(told), title=told[0], source=id, sha256=id, language=language)


def test_two_tellings_of_one_event() -> None:
    joined, reasons = one_story([article("a", CRANE), article("b", CRANE_TOO)])
    assert joined
    assert any("Velmora" in r.says for r in reasons)


def test_one_that_tells_something_else_is_named() -> None:
    joined, reasons = one_story([article("a", CRANE), article("b", WATER), article("c", CRANE_TOO)])
    assert not joined
    assert [r.says.split()[0] for r in reasons] == ["b"]


def test_two_languages() -> None:
    assert one_story([article("a", CRANE), article("b", GRUA, "es")])[0]
    assert not one_story([article("a", WATER), article("b", GRUA, "es")])[0]


def test_short_texts() -> None:
    one = Article(id="a", text="Quist recalled the envoy on July 3.", source="a", sha256="a")
    two = Article(id="b", text="On Thursday, Quist recalled her envoy.", source="b", sha256="b")
    assert one_story([one, two])[0]


def test_nothing_to_judge_by() -> None:
    empty = Article(id="e", text="", source="e", sha256="e")
    assert one_story([]) == (True, ())
    assert one_story([article("a", CRANE)])[0]
    joined, reasons = one_story([article("a", CRANE), empty])
    assert joined
    assert reasons[0].says == "e has no words to judge by"


def test_the_title_that_says_what_the_others_say() -> None:
    aside = ("Our weekend in pictures", CRANE[1])
    assert story_title([article("x", aside), article("a", CRANE), article("b", CRANE_TOO)]) == CRANE[0]
    assert story_title([]) == ""
