"""CoNLL-U of one article: its parses, or its bare words where no reader has parsed it.

MISC holds ``start_char``/``end_char`` (code points in the article, end excluded), ``SpaceAfter=No`` and the name tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.model import Marks, Parse, Sentence, Span, Token

_WORD = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]")


def conllu_text(marks: Marks) -> str:
    """One block per sentence, a blank line after each; ``# newdoc id`` at the start."""
    text = marks.article.text
    lines = [f"# newdoc id = {_flat(marks.article.id)}"]
    parses = {p.span: p for p in marks.of(Parse)}
    sentences = [s.span for s in marks.of(Sentence)] or list(parses)
    for number, span in enumerate(sentences, 1):
        tokens = parses[span].tokens if span in parses else tuple(_bare(text, span))
        if not tokens:
            continue
        lines.append(f"# sent_id = {_flat(marks.article.id)}-{number}")
        lines.append(f"# text = {_flat(text[span.start : span.end])}")
        lines += [_line(i, tokens, text) for i in range(len(tokens))]
        lines.append("")
    return "\n".join(lines) + "\n"


def _bare(text: str, span: Span) -> Iterator[Token]:
    for m in _WORD.finditer(text, span.start, span.end):
        yield Token(m.start(), m.end(), m[0], "_", "X", "_", -2, "_")


def _line(i: int, tokens: tuple[Token, ...], text: str) -> str:
    t = tokens[i]
    misc = [f"start_char={t.start}", f"end_char={t.end}"]
    if t.ent != "O":
        misc.append(f"NER={t.ent}")
    if i + 1 < len(tokens) and tokens[i + 1].start == t.end:
        misc.append("SpaceAfter=No")
    head = "_" if t.head < -1 else str(t.head + 1)
    fields = (t.text, t.lemma, t.upos, t.xpos, t.feats, head, t.deprel, "", "|".join(misc))
    return "\t".join([str(i + 1), *(_flat(f) or "_" for f in fields)])


def _flat(value: str) -> str:
    """A field: no tab or line break; lone surrogates, which no file can hold, as U+FFFD."""
    return " ".join(value.split()).encode("utf-8", "replace").decode("utf-8")
