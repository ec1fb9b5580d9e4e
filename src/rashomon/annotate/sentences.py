"""Paragraphs, sentences with their roles, and furniture: the first annotator, which all others stand on."""

from __future__ import annotations

from rashomon.annotate.paragraphs import paragraphs
from rashomon.annotate.plug import Found, Plug
from rashomon.annotate.splitting import Abbreviations, split
from rashomon.languages import MissingTable
from rashomon.model import Furniture, Mark, Marks, Paragraph, Problem, Sentence
from rashomon.seams import Language, Tools


def sentences(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Paragraph` for each block of text, a `Sentence` for each of its sentences, and `Furniture`.

    Every character that is not white space lies in exactly one sentence.  Without a table of abbreviations sentences
    are cut at every stop before a capital, and a `Problem` says so.
    """
    article = marks.article
    problems = []
    try:
        words = Abbreviations.of(language.table("abbreviations"))
    except MissingTable as error:
        words = Abbreviations()
        problems.append(Problem(article.id, "sentences", f"{error}: sentences are cut without it"))
    items: list[Mark] = []
    for number, block in enumerate(paragraphs(article.text), 1):
        items.append(Paragraph(article.span(block.start, block.end), number))
        for a, b in block.lines:
            items += (Sentence(article.span(x, y), "body", number) for x, y in split(article.text, words, a, b))
    return items, problems


SENTENCES = Plug("sentences", needs=(), gives=(Paragraph, Sentence, Furniture), find=sentences)
