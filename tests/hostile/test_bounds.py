"""What a reader or an annotator leaves unread, and says so: linear in whatever comes."""

from __future__ import annotations

import contextlib
import random
import time

import pytest

from rashomon import flow, reach
from rashomon.annotate import annotate, speech_rules
from rashomon.kit import kit
from rashomon.languages import language
from rashomon.model import Article, Quote, Sentence
from rashomon.read import bounds, read
from rashomon.seams import Source, Tools
from rashomon.settings import Settings
from tests.hostile.cases import long_texts

MANY = " ".join(f"a{i}=1" for i in range(bounds.ATTRIBUTES + 1))


@pytest.mark.parametrize(
    "page",
    [
        f"<p {MANY}>text</p>",
        f"<p title='>' {MANY}>text</p>",
        f'<p title="<b {MANY}>">text</p>',
        f"<p {MANY}",
    ],
)
def test_too_many_attributes(page: str) -> None:
    with pytest.raises(bounds.TooMuch, match="500 attributes"):
        bounds.check(page)


def test_attributes_of_many_elements_and_words_of_text_are_no_attributes_of_one() -> None:
    bounds.check("<p id=a class='b c'>" * 100 + "a=1 " * 5_000 + "<p title='a > b'>" + "word " * 5_000)


@pytest.mark.parametrize(
    "page",
    ["<p " + "=" * 4_000_000, "<i a" + " " * 4_000_000, ("<p a='" + "x" * 5_000) * 800, '<p a="' + "<i b='>" * 50_000],
)
def test_counting_is_linear(page: str) -> None:
    began = time.process_time()
    with contextlib.suppress(bounds.TooMuch):
        bounds.check(page)
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("xml", "says"),
    [
        ("<rss><channel>" + "<item>" * 50_000, "nested more than 200 deep"),
        ("<rss " + " ".join(f'a{i}="1"' for i in range(501)) + "><channel/></rss>", "500 attributes"),
    ],
)
def test_deep_and_wide_feeds(xml: str, says: str) -> None:
    taken = read(Source("a.xml", raw=xml.encode()))
    assert not taken.articles
    assert says in taken.problems[0].says


def _marked(text: str, tools: Tools) -> tuple[float, list[str]]:
    article = Article("a", text, "a.txt", "0" * 64)
    began = time.process_time()
    marks = annotate(article, language("en"), tools)
    return time.process_time() - began, [p.says for p in marks.problems]


def test_scripts_as_text_are_read_by_the_rules_alone() -> None:
    """Half a megabyte of script, as a page cut inside a script element gives it."""
    tools = kit().tools
    if tools.attribution is None:
        pytest.skip("the weights are not here")
    text = 'var q9={"x1":[3,"f.t",null],said:function(e){return e.k0||"Zz"}};' * 7_000
    took, problems = _marked(text, tools)
    assert any("the trained networks read the first" in says for says in problems)
    assert any("only the first" in says and "are looked at" in says for says in problems)
    assert took < 10


def test_a_long_sentence_without_weights() -> None:
    """A sentence of 300,000 characters full of verbs of saying: the rules leave it alone, and say so."""
    took, problems = _marked("the mayor said U.S. aid, " * 12_000, Tools())
    assert any(f"more than {speech_rules.LONGEST} characters: marks alone" in says for says in problems)
    assert took < 10


def test_a_sentence_as_long_as_the_rules_read() -> None:
    took, _ = _marked(("the mayor said U.S. aid, " * (speech_rules.LONGEST // 25)).strip(), Tools())
    assert took < 3


def test_what_is_looked_at_ends_between_words_and_is_told() -> None:
    text = "The mayor left. " * (reach.CHARACTERS // 10)
    end = reach.looked_at(text)
    assert reach.CHARACTERS - 20 < end <= reach.CHARACTERS
    assert text[end].isspace()
    marks = annotate(Article("a", text, "a.txt", "0" * 64), language("en"), Tools())
    assert marks.article.text == text
    assert max(s.span.end for s in marks.of(Sentence)) <= end
    assert marks.problems[0].says == f"only the first {end:,} of {len(text):,} characters are looked at"


def test_one_word_longer_than_what_is_looked_at() -> None:
    assert reach.looked_at("a" * (reach.CHARACTERS + 1)) == reach.CHARACTERS


@pytest.mark.parametrize(("word", "pieces"), [("ab", 1), ("mayor", 2), ("!", 1), ("夜霧", 2)])
def test_the_networks_read_so_many_pieces(word: str, pieces: int) -> None:
    text = f"{word} " * reach.PIECES + "end"
    assert reach.networks(text) == len(text[: (len(word) + 1) * (reach.PIECES // pieces)].rstrip())
    assert reach.networks(text[: reach.PIECES // 2]) == reach.PIECES // 2


def test_beyond_what_the_networks_read_the_rules_go_on() -> None:
    tools = kit().tools
    if tools.attribution is None:
        pytest.skip("the weights are not here")
    text = "The tram of Lowmere was late again.\n\n" * 2_000 + "“The dam will hold,” said Odile Fenn.\n"
    article = Article("a", text, "a.txt", "0" * 64)
    found = flow.marks_of(article, kit())
    assert reach.networks(text) < text.index("“")
    assert "Odile Fenn" in {q.speaker_name for q in found.of(Quote)}


@pytest.mark.slow
def test_two_long_quotations_of_one_speaker() -> None:
    """Two speeches of like sentences, each of which is matched: both were read anew for every one of them."""
    chance = random.Random(3)

    def speech(head: str) -> Source:
        each = (" ".join(chance.choice(words) for words in SPEECH) + "." for _ in range(300))
        return Source(f"{head}.txt", raw=f"{head}\n\n“{' '.join(each)}” Ilse Drakov said.\n".encode())

    loaded = kit()
    flow.compare([Source("plain.txt", raw=b"A storm hit Lowmere on Monday.")], Settings(), loaded)
    sources = [speech("The captain speaks at length"), speech("Drakov tells it all")]
    began = time.process_time()
    report = flow.compare(sources, Settings(), loaded)
    assert time.process_time() - began < 10 * NOISE
    assert sum(f.kind == "quote" for f in report.findings) > 50


SPEECH = [
    each.split("|")
    for each in (
        "The bridge|The ferry|The harbour|The council|The mayor|A barge|The crew|The letter|The report|The budget",
        "closed|opened|lost|needs|found|carried|reached|missed|changed|held",
        "its pier|the northern gate|twelve workers|a second engine|the old chart|its licence|the winter road",
        "in March|before dawn|after the storm|near Larn|without a word|for the third time|with some luck|on paper",
    )
]
NOISE = 2  # on a machine that others use, too: the same code took 6.5 and 9.5 s of the processor within minutes


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(long_texts(1)))
def test_no_long_text_takes_ten_seconds(kind: str) -> None:
    """Read, annotated and compared: seconds of processor, whatever the text is made of."""
    loaded = kit()
    plain = Source("plain.txt", raw=b"A storm hit Lowmere on Monday.")
    flow.compare([plain], Settings(), loaded)
    long = Source("a.txt", raw=long_texts(60_000)[kind].encode())
    began = time.process_time()
    report = flow.compare([long, plain], Settings(), loaded)
    assert time.process_time() - began < 10 * NOISE
    assert any("only the first" in p.says for p in report.problems)
