"""The trained reader: offsets, trees, passives, independence from neighbours, absence."""

from __future__ import annotations

import concurrent.futures
import itertools
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.annotate.sentences import places
from rashomon.languages import language
from rashomon.plugs.syntax.lemma import base
from rashomon.plugs.syntax.shapes import LOWER, TITLE, UNKNOWN, shapes
from rashomon.plugs.syntax.spread import chances, spread
from rashomon.plugs.syntax.tokenize import tokenize
from rashomon.plugs.syntax.tree import decode, told_to

# The fixture `reader` has the type of a module that may be absent: hence the untyped parameters below.
reader_module = pytest.importorskip("rashomon.plugs.reader")
MODELS = Path(reader_module.__file__).parent.parent / "models"
shipped = pytest.mark.skipif(not (MODELS / "reader.onnx").is_file(), reason="the weights are not here")

TEXT = (
    "Brackwater's mayor, Odile Fenn, was accused on Monday by the Harbour Workers' Union of taking bribes. "
    "“I won't resign,” she told the Brackwater Courier. Fenn, a former dentist, denies everything."
)


def words(text: str) -> list[str]:
    return [text[a:b] for a, b in tokenize(text)]


@pytest.fixture(scope="module")
def reader() -> object:
    return reader_module.load()


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("She didn't go.", ["She", "did", "n't", "go", "."]),
        ("They cannot, we’ll see", ["They", "can", "not", ",", "we", "’ll", "see"]),
        ("a well-known non-profit", ["a", "well", "-", "known", "non-profit"]),
        ("$5,687.75 (12%)", ["$", "5,687.75", "(", "12", "%", ")"]),
        ("the U.S. and Mr. Orr", ["the", "U.S.", "and", "Mr.", "Orr"]),
        ("the workers' pay", ["the", "workers", "'", "pay"]),
        ("wait... what?!", ["wait", "...", "what", "?!"]),
        ("at 5pm in the 1990s", ["at", "5", "pm", "in", "the", "1990s"]),
        ("see http://a.example/b?c=1, ok", ["see", "http://a.example/b?c=1", ",", "ok"]),
    ],
)
def test_words(text: str, want: list[str]) -> None:
    assert words(text) == want


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_words_cover_the_text_in_order(text: str) -> None:
    spans = tokenize(text)
    assert all(a < b for a, b in spans)
    assert all(x[1] <= y[0] for x, y in itertools.pairwise(spans))
    left = set(range(len(text))) - {i for a, b in spans for i in range(a, b)}
    assert all(text[i].isspace() for i in left)


def test_a_tree_has_one_root_whatever_the_scores() -> None:
    rng = np.random.default_rng(3)
    for n in (2, 3, 5, 9, 30):
        for _ in range(30):
            heads = decode(rng.normal(size=(n, n)).astype(np.float32))
            assert (heads[1:] == 0).sum() == 1
            for i in range(1, n):
                at, steps = i, 0
                while at and steps <= n:
                    at, steps = int(heads[at]), steps + 1
                assert at == 0


def test_the_best_tree_is_found() -> None:
    """Greedy heads make a cycle (1 and 2 want each other); the best tree breaks it at the cheaper arc."""
    scores = np.full((3, 3), -10.0, dtype=np.float32)
    scores[1] = [1.0, -9, 5.0]
    scores[2] = [3.0, 4.0, -9]
    assert decode(scores).tolist()[1:] == [2, 0]


def test_shapes_say_nothing_in_headlines() -> None:
    assert shapes(["Odile", "left"]) == [TITLE, LOWER]
    assert set(shapes(["MAYOR", "DENIES", "ALL", "CHARGES"])) == {UNKNOWN}


def test_names_agree_through_an_article() -> None:
    sentences = [["Odile", "Fenn", "spoke"], ["Later", "Fenn", "left"], ["Then", "Fenn", "returned"]]
    labels = [["B-PER", "I-PER", "O"], ["O", "B-LOC", "O"], ["O", "O", "O"]]
    likely = [np.full((len(s), 4), 0.1, dtype=np.float32) for s in sentences]
    assert spread(sentences, labels, likely)[1:] == [["O", "B-PER", "O"], ["O", "B-PER", "O"]]


def test_a_name_is_what_all_its_occurrences_together_make_likelier() -> None:
    """A country called a person twice in doubt, and once a place for sure."""
    sentences = [["Velmora", "protested"], ["Velmora", "paid"], ["ships", "left", "Velmora"]]
    labels = [["B-PER", "O"], ["B-PER", "O"], ["O", "O", "B-LOC"]]
    doubt, sure, none = [0.45, 0.1, 0.4, 0.05], [0.0, 0.02, 0.97, 0.0], [0.0, 0.0, 0.0, 0.0]
    likely = [np.array(x, dtype=np.float32) for x in ([doubt, none], [doubt, none], [none, none, sure])]
    assert spread(sentences, labels, likely) == [["B-LOC", "O"], ["B-LOC", "O"], ["O", "O", "B-LOC"]]


def test_chances_of_a_kind_are_those_of_its_two_labels() -> None:
    names = ("O", *(f"{m}-{k}" for k in ("PER", "ORG", "LOC", "NORP", "OTHER") for m in "BI"))
    logp = np.log(np.array([[0.1, 0.3, 0.2, 0.1, 0.0, 0.05, 0.05, 0.1, 0.0, 0.1, 0.0]], dtype=np.float32) + 1e-9)
    assert chances(logp, names) == pytest.approx(np.array([[0.5, 0.1, 0.1, 0.1]]), abs=1e-5)


def test_missing_weights_have_a_name(tmp_path: Path) -> None:
    with pytest.raises(reader_module.ReaderMissing):
        reader_module.load(tmp_path)


def test_broken_weights_have_a_name(tmp_path: Path) -> None:
    for name in ("reader.onnx", "names.onnx", "reader.json", "tokenizer.json", "lemmas.json"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    with pytest.raises(reader_module.ReaderMissing):
        reader_module.load(tmp_path)


def test_lemmas() -> None:
    table = json.loads((MODELS / "lemmas.json").read_text(encoding="utf-8"))
    cases = [("taking", "VERB", "VBG", "take"), ("said", "VERB", "VBD", "say"), ("stopped", "VERB", "VBD", "stop")]
    cases += [("countries", "NOUN", "NNS", "country"), ("n't", "PART", "RB", "not"), ("women", "NOUN", "NNS", "woman")]
    cases += [("hoped", "VERB", "VBN", "hope"), ("better", "ADJ", "JJR", "good"), ("States", "PROPN", "NNPS", "State")]
    assert [base(w, u, x, table) for w, u, x, _ in cases] == [lemma for *_, lemma in cases]


@shipped
def test_offsets_and_single_roots(reader) -> None:  # type: ignore[no-untyped-def]
    sentences = places(TEXT, language("en"))
    parsed = reader.parse(TEXT, sentences)
    assert len(parsed) == len(sentences) == 3
    for (a, b), tokens in zip(sentences, parsed, strict=True):
        assert [(t.start, t.end) for t in tokens] == tokenize(TEXT, a, b)
        assert sum(t.head == -1 for t in tokens) == 1
        assert all(-1 <= t.head < len(tokens) for t in tokens)
        assert all((t.head == -1) == (t.deprel == "root") for t in tokens)


@shipped
def test_sentences_that_no_mark_ends_are_cut(reader) -> None:  # type: ignore[no-untyped-def]
    text = "do you know when the ferry sails? thanks i tried calling the harbour a week ago"
    cut = reader.cut(text, [(0, len(text))])
    assert next(text[a:b] for a, b in cut) == "do you know when the ferry sails?"
    whole = "The mayor, Odile Fenn, told the Courier on Monday that she would not resign."
    assert reader.cut(whole, [(0, len(whole))]) == [(0, len(whole))]
    for odd in ("", "x", "a" * 5000, "x, " * 900, "\ud800 \x00 \u200b ﷽ 🙂", "? . ! x"):
        pieces = reader.cut(odd, [(0, len(odd))])
        assert "".join("".join(odd[a:b] for a, b in pieces).split()) == "".join(odd.split())


@shipped
def test_names_are_found(reader) -> None:  # type: ignore[no-untyped-def]
    tokens = [t for row in reader.parse(TEXT, places(TEXT, language("en"))) for t in row]
    people = {TEXT[t.start : t.end] for t in tokens if t.ent.endswith("PER")}
    assert {"Odile", "Fenn"} <= people


PASSIVES = [
    ("The mayor was arrested by the police.", "arrested", "mayor", "police"),
    ("Two villages were shelled by government troops.", "shelled", "villages", "troops"),
    ("The bill was vetoed by the president.", "vetoed", "bill", "president"),
    ("The workers were attacked by masked men.", "attacked", "workers", "men"),
    ("A journalist has been threatened by the minister.", "threatened", "journalist", "minister"),
]


@shipped
@pytest.mark.parametrize(("text", "verb", "patient", "agent"), PASSIVES)
def test_passive_agent_is_never_the_subject(reader, text: str, verb: str, patient: str, agent: str) -> None:  # type: ignore[no-untyped-def]
    tokens = reader.parse(text, [(0, len(text))])[0]
    found = {text[t.start : t.end]: t for t in tokens}
    assert found[patient].deprel == "nsubj:pass"
    assert found[agent].deprel == "obl:agent"
    assert all(text[tokens[found[w].head].start : tokens[found[w].head].end] == verb for w in (patient, agent))


@shipped
def test_neighbours_change_nothing(reader) -> None:  # type: ignore[no-untyped-def]
    sentences = places(TEXT, language("en"))
    together = reader.parse(TEXT, sentences)
    for place, tokens in zip(sentences, together, strict=True):
        alone = reader.parse(TEXT, [place])[0]
        assert [(t.head, t.deprel, t.xpos) for t in alone] == [(t.head, t.deprel, t.xpos) for t in tokens]


@shipped
def test_threads_share_one_reader(reader) -> None:  # type: ignore[no-untyped-def]
    sentences = places(TEXT, language("en"))
    want = reader.parse(TEXT, sentences)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        assert all(got == want for got in pool.map(lambda _: reader.parse(TEXT, sentences), range(8)))
    assert reader_module.load() is reader


@shipped
@pytest.mark.parametrize("text", ["", " \n", "a" * 5000, "x, " * 900, "\ud800 \x00 \u200b ﷽ 🙂", "(" * 400])
def test_odd_text_is_read(reader, text: str) -> None:  # type: ignore[no-untyped-def]
    tokens = reader.parse(text, [(0, len(text))])[0]
    assert [(t.start, t.end) for t in tokens] == tokenize(text)
    assert sum(t.head == -1 for t in tokens) == (1 if tokens else 0)


def test_what_stands_before_there_is_told_and_not_the_subject() -> None:
    """Her aide reminded the mayor there had been leaks; as a parser misread it, and read rightly."""
    words = ["Her", "aide", "reminded", "the", "mayor", "there", "had", "been", "leaks"]
    heads = [1, 2, -1, 4, 7, 7, 7, 2, 7]
    relations = ["nmod:poss", "nsubj", "root", "det", "nsubj", "expl", "aux", "ccomp", "nsubj"]
    found = told_to(heads, relations, words)
    assert (found[0][4], found[1][4]) == (2, "iobj")
    assert told_to(*found, words) == found
    assert told_to([1, 2, -1], ["det", "nsubj", "root"], ["The", "mayor", "left"])[1] == ["det", "nsubj", "root"]
