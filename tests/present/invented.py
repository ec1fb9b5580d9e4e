"""An invented story by made-up outlets, laid out by hand: every kind of finding, for the tests of every view.

`report` gives it with four accounts, `many` with any number, `hostile` with texts that try to break out of a page or a
terminal.  Nothing in it is real.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable
from datetime import date

from rashomon.model import (
    Account,
    Actor,
    AlignedStory,
    Article,
    Evidence,
    Finding,
    Furniture,
    Interval,
    Mark,
    Marks,
    Mention,
    Number,
    Origin,
    Paragraph,
    Problem,
    Quote,
    Reason,
    Report,
    Run,
    Sentence,
    Span,
    Stated,
    Story,
    Time,
    Undecided,
    Wording,
    letters,
)

A = """Harbour bridge at Tessen closed after crack is found

TESSEN, 14 May 2031 - The Port of Tessen closed the Orla Bridge on Tuesday after divers found a crack in its third pier.

Mayor Ines Valcourt said the bridge "will stay shut until every bolt has been looked at by two people."

About 12,000 vehicles cross the bridge each day, the port authority said.

In a letter to the council on 2 May, the engineer Pavel Ruzek had warned that "the third pier no longer carries what it was built to carry."

Ferries will run every twenty minutes from Wednesday."""  # noqa: E501

B = """Ruzek warned of bridge weeks ago

Divers on Monday night found damage to the Orla Bridge, and the mayor's office shut it within hours.

Pavel Ruzek, an engineer, wrote to the council that the third pier "does not carry any more what it was built for," according to the Tessen Courier.

Mayor Ines Valcourt told reporters it would "stay shut until every bolt has been looked at."

The closure cuts off some 9,500 cars a day.

The shipping firm Nordhal blamed the dredging of the channel last autumn.

Photo: K. Amsel/Brightwater Daily"""  # noqa: E501

C = """El puente Orla, cerrado por una grieta

El puerto de Tessen cerró el martes el puente Orla después de que los buzos hallaran una grieta en el tercer pilar.

La alcaldesa Ines Valcourt dijo que el puente "seguirá cerrado".

Unos 12.000 vehículos lo cruzan cada día."""

D = """date 2031-05-16 City boss slams shut vital bridge

Embattled mayor Ines Valcourt ordered the vital Orla Bridge closed on May 13, reportedly against the advice of the port.

Ruzek's letter said the pier "no longer carries what it was built to carry," the Tessen Courier reported.

A port spokeswoman, Lena Obst, denied that the dredging had anything to do with it.

All rights reserved."""

TEXTS = {"A": A, "B": B, "C": C, "D": D}
OUTLETS = {"A": "Tessen Courier", "B": "Brightwater Daily", "C": None, "D": "The Orla Lantern"}


def span(letter: str, words: str, texts: dict[str, str] = TEXTS) -> Span:
    """The first place where the words stand in an account."""
    start = texts[letter].index(words)
    return Span(f"id-{letter}", start, start + len(words))


def said(letter: str, words: str, role: str = "told") -> Evidence:
    return Evidence(span(letter, words), role)


def _blocks(letter: str, text: str) -> Iterable[Mark]:
    """Paragraphs, and one sentence for each of them but the headline's."""
    start = 0
    for number, block in enumerate(text.split("\n\n"), 1):
        place = Span(f"id-{letter}", start, start + len(block))
        yield Paragraph(place, number)
        kind = "headline" if number == 1 else "furniture" if block.startswith(("Photo", "All rights")) else "body"
        yield Sentence(place, kind, number)  # type: ignore[arg-type]
        start += len(block) + 2


def _day(*parts: int) -> Interval:
    return Interval(date(*parts[:3]), date(*(parts[3:] or parts)))


def _marks() -> dict[str, list[Mark]]:
    marks: dict[str, list[Mark]] = {letter: list(_blocks(letter, text)) for letter, text in TEXTS.items()}
    marks["A"] += [
        Time(span("A", "Tuesday"), "DATE", "2031-05-13", _day(2031, 5, 13), "Tuesday before 2031-05-14", "weekday"),
        Time(span("A", "2 May"), "DATE", "2031-05-02", _day(2031, 5, 2), "day and month, year of the account"),
        Time(span("A", "each day"), "SET", "P1D", None, "every day"),
        Quote(
            span("A", 'Mayor Ines Valcourt said the bridge "will stay shut until every bolt has been looked at by two'),
            (span("A", "will stay shut until every bolt has been looked at by two people."),),
            "direct",
            span("A", "said"),
            span("A", "Mayor Ines Valcourt"),
            "Ines Valcourt",
        ),
        Number(span("A", "About 12,000"), 12000, 11000, 13000, "count", None, "vehicles", True),
        Mention(span("A", "Ines Valcourt"), "a1", "person", "name", "Ines Valcourt", span("A", "Mayor Ines Valcourt")),
        Furniture(span("A", "TESSEN, 14 May 2031 -"), "dateline"),
    ]
    marks["B"] += [
        Time(span("B", "Monday night"), "TIME", "2031-05-12TNI", _day(2031, 5, 12), "Monday before A's date"),
        Time(span("B", "last autumn"), "DATE", "2030-FA", _day(2030, 9, 1, 2030, 11, 30), "autumn before A's date"),
        Quote(
            span("B", 'Mayor Ines Valcourt told reporters it would "stay shut until every bolt has been looked at.'),
            (span("B", "stay shut until every bolt has been looked at."),),
            "mixed",
            span("B", "told"),
            span("B", "Mayor Ines Valcourt"),
            "Ines Valcourt",
            True,
            ("reporters",),
        ),
        Mention(span("B", "Ines Valcourt"), "a1", "person", "name", "Ines Valcourt"),
        Mention(span("B", "Pavel Ruzek"), "a2", "person", "name", "Pavel Ruzek", span("B", "Pavel Ruzek, an engineer")),
        Number(span("B", "some 9,500"), 9500, 9000, float("inf"), "count", None, "cars", True),
        Furniture(span("B", "Photo: K. Amsel/Brightwater Daily"), "credit"),
    ]
    marks["C"] += [
        Time(span("C", "martes"), "DATE", "2031-05-13", _day(2031, 5, 13), "Tuesday before A's date"),
    ]
    marks["D"] += [
        Time(span("D", "May 13"), "DATE", "2031-05-13", _day(2031, 5, 13), "day and month, year of the account"),
        Wording(span("D", "Embattled mayor"), "label", "Ines Valcourt", "premodifier"),
        Wording(span("D", "reportedly"), "hedge"),
        Furniture(span("D", "date 2031-05-16"), "date"),
        Furniture(span("D", "All rights reserved."), "copyright"),
    ]
    return marks


def account(letter: str, text: str, marks: Iterable[Mark] = (), **more: object) -> Account:
    """One account with its marks sorted by place."""
    article = Article(
        id=f"id-{letter}",
        text=text,
        source=f"{letter}.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        **more,  # type: ignore[arg-type]
    )
    return Account(letter, Marks(article).plus(marks))


def findings() -> tuple[Finding, ...]:
    """Every kind of finding."""
    ruzek = ("Pavel Ruzek", "the letter to the council")
    letter = Origin("Ruzek's letter to the council", ("id-A", "id-B", "id-D"), (*ruzek, "Tessen Courier"))
    return (
        Finding(
            "differ",
            "how many vehicles cross the bridge each day?",
            (
                said("A", "About 12,000 vehicles cross the bridge each day, the port authority said."),
                said("A", "About 12,000", "number"),
                said("B", "The closure cuts off some 9,500 cars a day."),
                said("B", "some 9,500", "number"),
                said("C", "Unos 12.000 vehículos lo cruzan cada día."),
                said("C", "12.000", "number"),
            ),
            "number",
            "exclude",
            "A and C say about 12,000 vehicles, A from the port authority; B some 9,500 cars.",
            missing=("id-D",),
            score=0.84,
            relation="differs",
            id="D1",
            reasons=(Reason("same head noun: vehicles, cars", 0.4), Reason("12,000 and 9,500 do not meet", 0.5)),
        ),
        Finding(
            "differ",
            "when did divers find the damage?",
            (
                said(
                    "A",
                    "The Port of Tessen closed the Orla Bridge on Tuesday after divers found a crack in its third",
                ),
                said("A", "Tuesday", "date"),
                said("B", "Divers on Monday night found damage to the Orla Bridge"),
                said("B", "Monday night", "date"),
            ),
            "date",
            "only-if",
            "B: Monday night. A gives Tuesday for the closure, and no day for the divers.",
            missing=("id-D",),
            score=0.6,
            relation="refines",
            id="D2",
        ),
        Finding(
            "differ",
            "did the dredging damage the bridge?",
            (
                said("B", "The shipping firm Nordhal blamed the dredging of the channel last autumn."),
                said("D", "A port spokeswoman, Lena Obst, denied that the dredging had anything to do with it."),
            ),
            "between-speakers",
            "exclude",
            "Nordhal (in B) and Lena Obst of the port (in D) contradict each other.",
            score=0.7,
            relation="between-speakers",
            id="D3",
        ),
        Finding(
            "quote",
            "the pier, in the letter: one sentence in three renderings",
            (
                said("A", "the third pier no longer carries what it was built to carry."),
                said("B", "does not carry any more what it was built for,"),
                said("D", "no longer carries what it was built to carry,"),
            ),
            "renderings",
            None,
            "varies: no longer carries | does not carry any more; built to carry | built for.",
            speaker="Pavel Ruzek",
            missing=("id-C",),
            score=0.9,
            relation="same",
            origins=(letter,),
            id="Q1",
        ),
        Finding(
            "quote",
            "how long the bridge stays shut",
            (
                said("A", "will stay shut until every bolt has been looked at by two people."),
                said("B", "stay shut until every bolt has been looked at."),
                said("C", "seguirá cerrado"),
            ),
            "cut",
            None,
            "B leaves out: by two people. C gives two words, in Spanish.",
            speaker="Ines Valcourt",
            missing=("id-D",),
            score=0.88,
            relation="refines",
            id="Q2",
        ),
        Finding(
            "shared",
            "the bridge was closed on 13 May",
            (
                said("A", "The Port of Tessen closed the Orla Bridge on Tuesday"),
                said("B", "the mayor's office shut it within hours"),
                said("C", "El puerto de Tessen cerró el martes el puente Orla"),
                said("D", "Embattled mayor Ines Valcourt ordered the vital Orla Bridge closed on May 13"),
            ),
            "",
            None,
            "All four tell it.",
            score=0.93,
            relation="same",
            id="S1",
        ),
        Finding(
            "only",
            "the ferries run every twenty minutes",
            (said("A", "Ferries will run every twenty minutes from Wednesday."),),
            "",
            None,
            "Told by A alone.",
            missing=("id-B", "id-C", "id-D"),
            score=0.5,
            id="O1",
        ),
        Finding(
            "left-out",
            "Ruzek's warning",
            (
                said("A", "the engineer Pavel Ruzek had warned"),
                said("B", "Pavel Ruzek, an engineer, wrote to the council"),
            ),
            "",
            None,
            "A, B and D tell of the letter. C would have had to know of it: it was public from 2 May.",
            missing=("id-C",),
            score=0.5,
            id="N1",
        ),
        Finding(
            "time",
            "Ruzek writes to the council",
            (said("A", "In a letter to the council on 2 May"), said("A", "2 May", "date")),
            id="T1",
        ),
        Finding(
            "time",
            "divers find the damage",
            (said("B", "Divers on Monday night found damage"), said("B", "Monday night", "date")),
            id="T2",
        ),
        Finding(
            "time",
            "the bridge is closed",
            (
                said("A", "closed the Orla Bridge on Tuesday"),
                said("A", "Tuesday", "date"),
                said("C", "martes", "date"),
                said("D", "May 13", "date"),
            ),
            id="T3",
            missing=("id-B",),
        ),
        Finding(
            "time",
            "the channel is dredged",
            (said("B", "dredging of the channel last autumn"), said("B", "last autumn", "date")),
            id="T4",
        ),
        Finding(
            "wording",
            "Ines Valcourt",
            (said("A", "Mayor Ines Valcourt", "label"), said("D", "Embattled mayor Ines Valcourt", "label")),
            "label",
            "framing",
            "D adds: embattled.",
            id="W1",
        ),
        Finding(
            "wording",
            "hedges",
            (said("D", "reportedly", "hedge"),),
            "hedge",
            None,
            "D alone hedges the port's advice.",
            id="W2",
        ),
        Finding(
            "origin",
            "the letter's words",
            (said("B", "according to the Tessen Courier"), said("D", "the Tessen Courier reported")),
            "cited",
            None,
            "B and D have it from A: one origin. The letter itself is not among the sources.",
            origins=(letter,),
            id="R1",
        ),
    )


def report() -> Report:
    """Four accounts, every kind of finding."""
    marks = _marks()
    published = {"A": Stated("2031-05-14", "dateline"), "D": Stated("2031-05-16", "line 1 of the text")}
    accounts = tuple(
        account(
            letter,
            text,
            marks[letter],
            language="es" if letter == "C" else "en",
            published=published.get(letter),
            title=text.split("\n")[0],
            outlet=Stated(OUTLETS[letter] or "", "stated in the text") if OUTLETS[letter] else None,
            url="https://courier.example/orla?a=1&b=2" if letter == "A" else None,
        )
        for letter, text in TEXTS.items()
    )
    story = Story("tessen-bridge", "The Orla Bridge is closed", accounts)
    actors = (
        Actor("p1", "Ines Valcourt", "person", (("id-A", "a1"), ("id-B", "a1")), 4),
        Actor("p2", "Pavel Ruzek", "person", (("id-B", "a2"),), 3),
    )
    undecided = (
        Undecided(
            "who closed the bridge",
            "the port and the mayor's office may be named for one another",
            (said("A", "The Port of Tessen closed"), said("B", "the mayor's office shut it")),
        ),
    )
    problems = (Problem("C.txt", "annotate", "no table of loaded words for Spanish"),)
    run = Run("0.1.0", {"match.least": 0.42}, {"reader": "0" * 64}, {"align": 0.1})
    return Report(AlignedStory(story, actors, ()), findings(), undecided, problems, run)


def many(n: int) -> Report:
    """``n`` accounts that tell a handful of things with two figures and five wordings."""
    accounts, told, counted, closed = [], [], [], []
    for i, letter in enumerate(letters(n)):
        figure = "9,500" if i % 3 == 1 else "12,000"
        verb = ("closed", "shut", "barred", "sealed off", "shut down")[i % 5]
        text = (
            f"Bridge {verb}\n\nThe port {verb} the Orla Bridge on Tuesday.\n\nIt carries {figure} cars a day.\n\n"
            + ("The river runs below it, as it has for years. " * 20)
        )
        place = f"id-{letter}"
        accounts.append(account(letter, text, _blocks(letter, text), outlet=Stated(f"Outlet {i + 1}", "test")))
        texts = {letter: text}
        closed.append(Evidence(span(letter, f"The port {verb} the Orla Bridge on Tuesday.", texts)))
        counted.append(Evidence(span(letter, f"It carries {figure} cars a day.", texts)))
        counted.append(Evidence(span(letter, figure, texts), "number"))
        told.append(place)
    found = (
        Finding("differ", "how many cars a day?", tuple(counted), "number", "exclude", "12,000 or 9,500.", id="D1"),
        Finding("shared", "the bridge was closed", tuple(closed), id="S1", comment="All tell it."),
        Finding("only", "the first alone", (counted[0],), missing=tuple(told[1:]), id="O1", comment="A alone."),
        Finding("origin", "one wire", (closed[0],), origins=(Origin("Wire", tuple(told), ("Wire",)),), id="R1"),
    )
    story = Story("many", f"{n} accounts of one bridge", tuple(accounts))
    return Report(AlignedStory(story, (), ()), found, (), (), Run("0.1.0", {}, {}))


NASTY = (
    '</script><script>alert(1)</script><img src=x onerror=alert(2)> "quoted" \' {{ 7*7 }} \x1b[31mred\x1b[0m \x07'
    " \u202eright to left\u202c \x9b2J ]]> --> &amp; =HYPERLINK(1) \ud800 end"
)


def hostile() -> Report:
    """The nasty string as title, outlet, text, address, speaker, actor, origin and problem."""
    base = report()
    text = f"{NASTY}\n\nA second paragraph, {NASTY}"
    bad = Article(
        "id-A",
        text,
        NASTY,
        "0" * 64,
        title=NASTY,
        outlet=Stated(NASTY, NASTY),
        published=Stated(NASTY, NASTY),
        url="javascript:alert(3)",
        language='en" onload="alert(4)',
    )
    marks = Marks(bad).plus(_blocks("A", text))
    whole = Evidence(Span("id-A", 0, len(text)), NASTY)
    origin = Origin(NASTY, ("id-A",), (NASTY, NASTY))
    found = tuple(
        Finding(
            kind,
            NASTY,
            (whole, said("B", "Pavel Ruzek")),
            NASTY,
            comment=NASTY,
            speaker=NASTY,
            origins=(origin,),
            id=f"X{i}",
        )  # type: ignore[arg-type]
        for i, kind in enumerate(("differ", "quote", "shared", "only", "time", "wording", "origin"))
    )
    accounts = (Account("A", marks), base.story.accounts[1])
    story = Story(NASTY, NASTY, accounts, one_story=False)
    actors = (Actor("x", NASTY, "person", (), 1),)
    undecided = (Undecided(NASTY, NASTY, (whole,)),)
    problems = (Problem(NASTY, NASTY, NASTY, lost=True),)
    run = dataclasses.replace(base.run, settings={NASTY: float("inf")})
    return Report(AlignedStory(story, actors, ()), found, undecided, problems, run)
