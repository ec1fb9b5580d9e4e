"""Reading sentences: our trained reader beside a pipeline of spaCy with the same heads, on the same articles.

spaCy's trained pipelines are downloads, so that one of the same shape as its small English one is made here: hashed
embeddings and a convolution four deep, 96 wide, shared by tagger, morphologizer, parser and lemmatizer, a second for
names.  It is trained for a moment on what our reader finds in the invented accounts, so that its parser makes trees and
not noise; what it says is of no use, what it costs is that of any such pipeline.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.material import ROOT, STORIES
from benchmarks.measure import Row, seconds
from rashomon.annotate import ANNOTATORS, annotate
from rashomon.kit import Kit, kit
from rashomon.languages import language
from rashomon.model import Article, Marks, Parse, Token
from rashomon.read import read
from rashomon.seams import Source

READING = ANNOTATORS[:2]  # sentences, syntax: the trained reader's tags, trees, names, lemmas, and coreference
SHARED = ("tagger", "morphologizer", "parser", "trainable_lemmatizer")
WIDTH, DEPTH = 96, 4  # of the convolution, as in spaCy's small pipelines
STEPS, BATCH = 60, 16  # of the training, sentences in each
TOGETHER = 8  # articles that each gets in its turn


def articles() -> list[Article]:
    """The real stories where they are at hand, else the invented ones kept aside: none that the rival is trained on."""
    found = sorted(STORIES.glob("*/?.txt")) or sorted((ROOT / "tests" / "gate" / "aside").glob("*/*.txt"))
    return [a for path in found for a in read(Source(path.name, path=path)).articles if a.language == "en"]


def reading(article: Article, chosen: Kit, annotators: Sequence[Any] = READING) -> Marks:
    return annotate(article, language("en"), chosen.tools, annotators)


def spacy_pipeline(sentences: Sequence[Sequence[Token]]) -> Any:
    """The rival, trained for STEPS on these sentences."""
    import spacy
    from spacy.training import Example

    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": _encoder()})
    listens = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "*"}
    for name in SHARED:
        nlp.add_pipe(name, config={"model": {"tok2vec": listens}})
    nlp.add_pipe("ner", config={"model": {"tok2vec": _encoder()}})
    examples = []
    for row in sentences:
        gold = _doc(nlp.vocab, row)
        examples.append(Example(spacy.tokens.Doc(nlp.vocab, [t.text for t in row]), gold))
    optimizer = nlp.initialize(lambda: examples)
    rng = random.Random(1)
    for _ in range(STEPS):
        nlp.update(rng.sample(examples, min(BATCH, len(examples))), sgd=optimizer)
    return nlp


def _encoder() -> dict[str, Any]:
    attributes = ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"]
    rows = [5000, 1000, 2500, 2500, 50, 50]
    embed = {"@architectures": "spacy.MultiHashEmbed.v2", "width": WIDTH, "attrs": attributes, "rows": rows,
             "include_static_vectors": False}  # fmt: skip
    encode = {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": WIDTH, "depth": DEPTH, "window_size": 1,
              "maxout_pieces": 3}  # fmt: skip
    return {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode}


def _doc(vocab: Any, row: Sequence[Token]) -> Any:
    from spacy.tokens import Doc

    return Doc(
        vocab,
        words=[t.text for t in row],
        tags=[t.xpos for t in row],
        pos=[t.upos for t in row],
        morphs=[t.feats if "=" in t.feats else "" for t in row],
        lemmas=[t.lemma for t in row],
        heads=[t.head if t.head >= 0 else i for i, t in enumerate(row)],
        deps=["ROOT" if t.head < 0 else t.deprel for t in row],
        ents=[t.ent for t in row],
        sent_starts=[i == 0 for i in range(len(row))],
    )


def run(_folder: Path | None, quick: bool) -> Iterator[Row]:
    if find_spec("spacy") is None:
        yield Row("annotate", "spaCy is not installed: not measured", 0.0, "articles/s")
        return
    chosen, given = kit(threads=1), articles()[: TOGETHER if quick else None]
    files = sorted((ROOT / "tests" / "gate" / "stories").glob("*/*.txt"))
    taught = [a for path in files for a in read(Source(path.name, path=path)).articles if a.language == "en"]
    sentences = [p.tokens for a in taught for p in reading(a, chosen).of(Parse)]
    nlp = spacy_pipeline(sentences)
    for _ in nlp.pipe(a.text for a in taught[:2]):
        pass
    read_first = read_again = everything = theirs = 0.0
    words, agreed = 0, 0
    for at in range(0, len(given), TOGETHER):
        some = given[at : at + TOGETHER]
        found: list[Marks] = []
        docs: list[Any] = []
        read_first += seconds(lambda some=some, found=found: found.extend(reading(a, chosen) for a in some))
        theirs += seconds(lambda some=some, docs=docs: docs.extend(nlp.pipe(a.text for a in some)))
        everything += seconds(lambda some=some: [reading(a, chosen, ANNOTATORS) for a in some])
        read_again += seconds(lambda some=some: [reading(a, chosen) for a in some])  # readings are kept: not networks
        for marks, doc in zip(found, docs, strict=True):
            tags = {t.idx: t.pos_ for t in doc}
            mine = [(t.start, t.upos) for p in marks.of(Parse) for t in p.tokens]
            words += len(mine)
            agreed += sum(tags.get(start) == upos for start, upos in mine)
    count, size = len(given), sum(len(a.text) for a in given) // len(given)
    what = f"{count} articles of {size:,} characters"
    beside = f"spaCy, small pipeline: {count / theirs:.1f} articles/s ({agreed / words:.0%} of our parts of speech)"
    heads = "tags, trees, names, lemmas, coreference"
    yield Row("annotate", f"{heads}; {what}", count / read_first, "articles/s", beside, theirs / read_first)
    every = read_first + everything - read_again
    yield Row("annotate", f"all heads; {what}", count / every, "articles/s", "the same", theirs / every)
