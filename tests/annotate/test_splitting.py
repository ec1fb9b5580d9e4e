"""Where sentences end.  A line of the tables is a text; a bar stands where one sentence ends and the next begins."""

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.annotate.sentences import places
from rashomon.languages import language

ENGLISH = """
Mr. Orr left the U.S. on Monday.|“Why?” Dr. Fenn asked.|It was 3.5 percent.|No. 7 won.
On Friday, Sec. Vane named Chargé d’Affaires a.i. Tom B. Marl.|He left.
She lives in Brackwater D.C. and works there.|He moved to the U.S.|The plan failed.
“We lost.”|She wept.|“Is it over?” asked Orr.|“Go!” he cried.
"It is over," he said.|"We won't fight.|... We can't."|He left (at last.)|Then it rained.
Prices rose 2.5 percent, to $3.40.|Acme Corp. said so.|It hit Acme Corp.|The firm denied it.
He said: “I did these things.|… I am sorry.”|They met at 9 a.m. in Brack.|They met at 9 a.m.|The door was shut.
J. R. Marl, Jr. of Fla. won.|Op. 46 was played.|The vote was 5 to 4.|She turned 30.|He stayed.
"It's over." said Durn.|"We go on."
“He said ‘no.’”|Then he left.|Rep. Ada Marl, D-Fla., agreed.
Was it he?|No.|She said no.|It was not.
He wrote it in 1971.[2]|It was read widely.[3] [4]|He died. [12]|“All is well.” [7]|She laughed.
Bring a boat (e.g. The Heron).|The west, i.e. Brackwater, is dry.
I love her. :)|We left at nine.|Thank you! ;-)|Call me... it would be nice.|P.S. I moved.
The pier at dawn|Image: Odile Fenn.|A ferry|Photo: Fenn|Video: Marl.|He said: Photo: no.
Ferry strikes barge off Holm|Sunday, May 4, 2031|Two people died.|Monday 9 June 2031|“We ran,” said Orr.
She left on Sunday, May 4, 2031 Marl said.|It was Sunday, May 4, 2031, and Orr slept.|Friday, May 2, 2031 was wet.
"""

SPANISH = """
El Sr. Orr salió de EE.UU. el lunes.|«¿Por qué?», preguntó la Dra. Fenn.|Costó 3.500 pesos.|¿Quién fue?|Nadie lo sabe.
Arde un barco en Holm|lunes 5 de mayo de 2031|Nadie murió.|Fue el lunes 5 de mayo de 2031 Marl dijo.
La cita es en la Av. Central núm. 5.|Llegó a las 9 a.m. de ayer.
"""


def cut(text: str, code: str = "en") -> list[str]:
    return [text[a:b] for a, b in places(text, language(code))]


@pytest.mark.parametrize("line", ENGLISH.strip().splitlines())
def test_english(line: str) -> None:
    assert cut(line.replace("|", " ")) == line.split("|")


@pytest.mark.parametrize("line", SPANISH.strip().splitlines())
def test_spanish(line: str) -> None:
    assert cut(line.replace("|", " "), "es") == line.split("|")


def test_lines_end_sentences_but_wraps_do_not() -> None:
    first = "The mayor of the harbour town of Brackwater, who had been in office for nine years, left."
    second = "On Monday the Council of the town will meet to choose who is to follow him, Durn said."
    text = "A headline\n\n" + textwrap.fill(f"{first} {second}", 64) + "\n\nA heading\nA line\n"
    assert [s.replace("\n", " ") for s in cut(text)] == ["A headline", first, second, "A heading", "A line"]


@given(st.text(max_size=300) | st.text(alphabet="aB .!?\n\r\u2028\"'”“1…[]:)", max_size=300))
@settings(max_examples=200, deadline=None)
def test_every_character_that_is_no_space_lies_in_one_sentence(text: str) -> None:
    spans = places(text, language("en"))
    assert all(a < b and text[a:b] == text[a:b].strip() for a, b in spans)
    inside = [i for a, b in spans for i in range(a, b)]
    assert inside == sorted(set(inside))
    assert all(text[i].isspace() for i in set(range(len(text))) - set(inside))


MANY = ["a", ".", " ", "\n", "A.", "“", ". ", "a. ", "A. ", "\r", ".“", '…"', "Mr. ", "\n ", ". [1]", ". :)"]


@pytest.mark.parametrize("piece", MANY)
def test_time_is_linear(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    began = time.perf_counter()
    places(text, language("en"))
    assert time.perf_counter() - began < 20
