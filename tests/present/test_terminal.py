"""The terminal view: its width, its order, and that no text of an article can steer the terminal."""

from __future__ import annotations

import re

import pytest

from rashomon import present
from rashomon.present import clean, names, rows
from tests.present import invented

REPORTS = [invented.report(), invented.many(3), invented.many(5), invented.many(60), invented.hostile()]


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("columns", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(report, columns):
    text = present.terminal_text(present.report_data(report), columns)
    assert max(clean.width(line) for line in text.splitlines()) <= columns


@pytest.mark.parametrize("report", REPORTS)
def test_no_control_character_reaches_the_terminal(report):
    text = present.terminal_text(present.report_data(report))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)


def test_steering_characters_are_shown():
    assert clean.line("a\x1b[31mb\u202ec") == "a␛[31mb⟨RLO⟩c"


def test_colour_only_when_asked_for():
    data = present.report_data(invented.report())
    coloured = present.terminal_text(data, colour=True)
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == present.terminal_text(data)
    assert "\x1b[" in coloured


def test_the_first_screen_has_it_in_brief():
    head = present.terminal_text(present.report_data(invented.report())).splitlines()[:24]
    assert head[0].startswith("The Orla Bridge is closed  4 accounts")
    assert any(line.startswith("DIFFER    3  D1 how many vehicles cross") for line in head)
    assert any("D  The Orla Lantern, 2031-05-16 (line 1 of the text)" in line for line in head)


def test_accounts_of_no_common_story_are_said_first():
    assert "do not seem to tell one story" in present.terminal_text(present.report_data(invented.hostile()))


def test_excerpts_end_in_their_reference():
    text = present.terminal_text(present.report_data(invented.report()))
    assert "    B | The closure cuts off some 9,500 cars a day.  [B¶5:380-423]" in text
    assert "not found in D" in text


def test_many_accounts_become_readings():
    text = present.terminal_text(present.report_data(invented.many(60)))
    assert "40 accounts" in text
    assert "20 accounts" in text


def test_lines_end_even_where_there_is_no_room():
    assert clean.wrap("everything about it", -5) == ["everythi", "ng about", "it"]
    assert clean.wrap("漢字漢字漢字", 8) == ["漢字漢字", "漢字"]
    assert clean.wrap("", 8) == [""]


@pytest.mark.parametrize(
    ("comment", "shown"),
    [
        ("A, B and D tell this. Not found in C.", ""),
        ("Told by A; not found in B, C and D.", ""),
        ("B gives no day.", "B gives no day."),
        ("A: 212. B: 187.", "A: 212. B: 187."),
        ("4 labels in A and B.", ""),
        ("", ""),
    ],
)
def test_a_comment_that_only_names_accounts_is_left_out(comment, shown):
    finding = present.report_data(invented.report())["findings"][5]
    assert names.comment({**finding, "comment": comment}) == shown


def test_a_title_that_repeats_an_excerpt_gives_way_to_who_tells_it():
    data = present.report_data(invented.report())
    shared = next(f for f in data["findings"] if f["id"] == "S1")
    assert names.heading({**shared, "title": "the mayor's office shut it …"}) == "told by A, B, C and D"
    quote = next(f for f in data["findings"] if f["id"] == "Q1")
    title = "Pavel Ruzek: the third pier no longer carries …"
    assert names.heading({**quote, "title": title}) == "Pavel Ruzek, in A, B and D"
    only = next(f for f in data["findings"] if f["id"] == "O1")
    assert names.heading({**only, "title": "Ferries will run …"}) == "A alone"
    time = next(f for f in data["findings"] if f["id"] == "T1")
    assert names.heading({**time, "title": "2031-05-02: In a letter to …"}) == "2031-05-02"


def test_what_is_not_found_in_several_is_one_row():
    data = present.report_data(invented.report())
    lack = next(f for f in data["findings"] if f["kind"] == "left-out")
    both = [lack, {**lack, "id": "N2", "missing": ["D"]}]
    ((row, ids),) = rows.merged(both)
    assert (row["missing"], ids) == (["C", "D"], ("N1", "N2"))


def test_a_passage_that_was_only_considered_is_not_told():
    data = present.report_data(invented.report())
    lack = next(f for f in data["findings"] if f["kind"] == "left-out")
    near = {"article": "C", "start": 0, "end": 9, "text": data["articles"][2]["text"][:9], "role": "considered"}
    cells = rows.cells(data, {**lack, "evidence": [*lack["evidence"], near]})
    assert [c.article["letter"] for c in cells if c.excerpts] == ["A", "B"]


def test_the_words_that_a_comment_ascribes_are_marked_in_the_excerpts():
    data = present.report_data(invented.report())
    differ = next(f for f in data["findings"] if f["id"] == "D3")
    comment = "B: Blamed (in 2031). D: denied that the dredging. C: nothing."
    made = rows.cells(data, {**differ, "comment": comment})
    marked = {c.article["letter"]: [c.article["text"][a:b] for e in c.excerpts for a, b in e.marked] for c in made}
    assert marked == {"B": ["blamed"], "D": ["denied that the dredging"]}


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("A: 7:40 p.m. (2031-05-12). D: 7:45 p.m. (2031-05-13).", [("A", "7:40 p.m."), ("D", "7:45 p.m.")]),
        ("A: Sec. Lind. B: the minister.", [("A", "Sec. Lind"), ("B", "the minister")]),
        ("A: 212. B: 187", [("A", "212"), ("B", "187")]),
        ("Nobody says why.", []),
    ],
)
def test_what_a_comment_ascribes(comment, said):
    assert rows._SAYS.findall(comment) == said
