"""Which sentences are parsed, with a parser that only tells what it was given."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.annotate import syntax as module
from rashomon.annotate.sentences import SENTENCES
from rashomon.annotate.syntax import SYNTAX
from rashomon.languages import language
from rashomon.model import Article, Marks, Parse, Token
from rashomon.seams import Tools


class Parser:
    """One token a sentence."""

    def parse(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[list[Token]]:
        return [[Token(a, b, text[a:b], "", "X", "X", -1, "root")] for a, b in sentences]


def parsed(text: str) -> tuple[list[str], list[str]]:
    article = Article("a", text, "a.txt", "0")
    marks = Marks(article).plus(*SENTENCES(Marks(article), language("en"), Tools()))
    items, problems = SYNTAX(marks, language("en"), Tools(syntax=Parser()))
    assert all(isinstance(p, Parse) for p in items)
    return [article.at(p.span) for p in items], [p.says for p in problems]


def test_datelines_and_furniture_are_not_parsed() -> None:
    text = "Mayor quits\n\nLONDON (BTA) — The mayor left on Monday. He was ill.\n\n© 2025 Brack Times."
    assert parsed(text) == (["Mayor quits", "The mayor left on Monday.", "He was ill."], [])


def test_what_is_too_long_or_too_much_is_told() -> None:
    found, says = parsed("The mayor left. Then" + " he left" * module.LONGEST)
    assert found == ["The mayor left."]
    assert says[0].startswith("1 of 2 sentences are not parsed")
    assert len(parsed("The mayor left. " * (module.MOST + 5))[0]) == module.MOST


def test_no_parser_no_parses() -> None:
    article = Article("a", "The mayor left.", "a.txt", "0")
    assert SYNTAX(Marks(article), language("en"), Tools()) == ((), ())
