"""Which sentences are parsed, with a parser that only tells what it was given."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.annotate import syntax as module
from rashomon.annotate.sentences import SENTENCES
from rashomon.annotate.syntax import SYNTAX
from rashomon.languages import language
from rashomon.model import Article, Coreference, Marks, Parse, Token
from rashomon.seams import Tools


class Parser:
    """One token a sentence, all of which mean the same."""

    languages = ("en",)

    def cut(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        return list(sentences)

    def article(
        self, text: str, sentences: Sequence[tuple[int, int]]
    ) -> tuple[list[list[Token]], list[list[tuple[int, int]]]]:
        tokens = [[Token(a, b, text[a:b], "", "X", "X", -1, "root")] for a, b in sentences]
        return tokens, [[(i, 0) for i in range(len(sentences))]]


def parsed(text: str) -> tuple[list[str], list[str]]:
    article = Article("a", text, "a.txt", "0")
    marks = Marks(article).plus(*SENTENCES(Marks(article), language("en"), Tools()))
    items, problems = SYNTAX(marks, language("en"), Tools(syntax=Parser()))
    parses = [p for p in items if isinstance(p, Parse)]
    assert [c.span for c in items if isinstance(c, Coreference)] == [p.span for p in parses]
    return [article.at(p.span) for p in parses], [p.says for p in problems]


def test_datelines_and_furniture_are_not_parsed() -> None:
    text = "Mayor quits\n\nLONDON (BTA) — The mayor left on Monday. He was ill.\n\n© 2025 Brack Times."
    assert parsed(text) == (["Mayor quits", "The mayor left on Monday.", "He was ill."], [])


def test_what_is_too_long_or_too_much_is_told() -> None:
    found, says = parsed("The mayor left. Then" + " he left" * module.LONGEST)
    assert found == ["The mayor left."]
    assert says[0].startswith("1 of 2 sentences are not parsed")
    assert len(parsed("The mayor left. " * (module.MOST + 5))[0]) == module.MOST


def test_a_language_that_the_reader_does_not_know_is_told() -> None:
    article = Article("a", "Der Bürgermeister ging.", "a.txt", "0", language="de")
    items, problems = SYNTAX(Marks(article), language("de"), Tools(syntax=Parser()))
    assert not items
    assert [p.says for p in problems] == ["the trained reader does not know “de”: no syntax, names by rule"]


def test_no_parser_no_parses() -> None:
    article = Article("a", "The mayor left.", "a.txt", "0")
    assert SYNTAX(Marks(article), language("en"), Tools()) == ((), ())
