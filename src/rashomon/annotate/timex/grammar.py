"""A language's ``times.toml`` as compiled patterns.

Forms are written with slots ("last {weekday}"); here each becomes a regular expression that is only ever tried at the
start of a word it can begin with, so that the whole scan is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from rashomon.annotate.number_words import Held, NumberWords, number_words
from rashomon.languages import MissingTable
from rashomon.seams import Language

GAP = r"\s{1,4}"
DIGIT = "#"  # the key of words that begin with a digit
_SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
_MEANT = re.compile(r"\{([a-z]+\d?)(?::02)?\}")
WORD = re.compile(r"['’]?[^\W_]+")
_SPECIAL, _INNERMOST = re.compile(r"\\.|\[[^\]]*\]"), re.compile(r"\([^()]*\)")
# a slot or a word between spaces, hyphens and the form's ends
_ALONE = re.compile(r"(?<![^ _-])(?:\{([a-z]+)\d?\}|([a-z]+))(?=$|[ _-](?!\?)|,\??[ _](?!\?))")

Value = str | int


@dataclass(frozen=True)
class Rule:
    """A form as a regular expression, what it means (a recipe with slots), its slots, whether it begins with a number,
    and of some of its words what each can be: it stands in no text that has none of these.
    """

    source: str
    means: str
    slots: tuple[str, ...]
    counts: bool
    needs: tuple[frozenset[str], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first tried: English has 350 forms, and a story has the words of 150."""
        return re.compile(self.source, re.I)


@dataclass(frozen=True, slots=True)
class Grammar:
    """All a language says about times.  ``rules`` are keyed by the words they can start with.

    ``number`` finds a number, ``after_number`` holds the words that may follow one: a form that begins with a number is
    only tried where one of these does.
    """

    rules: Mapping[str, tuple[Rule, ...]]
    slots: Mapping[str, Mapping[str, Value]]
    numbers: NumberWords
    number: re.Pattern[str]
    after_number: frozenset[str]
    capital: frozenset[str]
    doubtful: frozenset[str]
    never_alone: frozenset[str]
    doubtful_after: frozenset[str]
    no_year_before: frozenset[str]
    no_year_after: frozenset[str]
    future: frozenset[str]
    future_months: frozenset[str]
    future_after: frozenset[str]
    future_sentence: frozenset[str]
    future_before: frozenset[str]
    future_phrases: tuple[str, ...]
    passive: frozenset[str]
    once_ahead: frozenset[str]
    named: frozenset[str]
    done_in: frozenset[str]
    outlets: frozenset[str]
    neutral: frozenset[str]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    future_endings: tuple[str, ...]
    before: tuple[re.Pattern[str], Mapping[str, str]]
    after: tuple[re.Pattern[str], Mapping[str, str]]
    join: re.Pattern[str]
    neighbours: frozenset[str]
    ranges: Mapping[str, tuple[str, ...]]
    one: frozenset[str]
    plain: frozenset[str]


def grammar(language: Language) -> Grammar:
    """The grammar of a language's times; `MissingTable` when it has none."""
    plain = frozenset(language.table("words")["stop"].split())
    try:
        outlets = frozenset(str(language.table("outlets")["words"]).split())
    except MissingTable:
        outlets = frozenset()
    return _compiled(Held(language.table("times")), number_words(language), plain, outlets)


@cache
def _compiled(held: Held, numbers: NumberWords, plain: frozenset[str], outlets: frozenset[str]) -> Grammar:
    table = held.table
    slots = {name: {str(k).lower(): v for k, v in words.items()} for name, words in table["slots"].items()}
    sources = _sources(table, slots, numbers)
    firsts = {name: found for name, words in slots.items() if (found := _first_words(words))}
    rules: dict[str, list[Rule]] = {}
    follow: set[str] = set()
    for entry in table["rules"]:
        for form in entry["forms"]:
            rule = _rule(form, entry["means"], sources, tuple(_needed(form, firsts)))
            if rule.counts:
                follow.update(_first(form.removeprefix("{n}").lstrip(" _?-"), slots, numbers, table["one"]))
            for key in dict.fromkeys(_first(form, slots, numbers, table["one"])):
                rules.setdefault(key, []).append(rule)

    def words(name: str) -> frozenset[str]:
        return frozenset(table.get(name, "").split())

    return Grammar(
        rules={k: tuple(v) for k, v in rules.items()},
        slots=slots,
        numbers=numbers,
        number=re.compile(rf"(?:{sources['n']})(?![^\W_])", re.I),
        after_number=frozenset(follow) - {DIGIT, *numbers.values, *numbers.scales},
        capital=frozenset(table["capital"]),
        doubtful=frozenset(table["doubtful"]),
        never_alone=frozenset(table["never_alone"]),
        doubtful_after=words("doubtful_after"),
        no_year_before=words("no_year_before"),
        no_year_after=words("no_year_after"),
        future=words("future"),
        future_months=words("future_months"),
        future_after=words("future_after"),
        future_before=words("future_before"),
        future_sentence=words("future_sentence"),
        future_phrases=tuple(table["future_phrases"]),
        passive=words("passive"),
        once_ahead=words("once_ahead"),
        named=words("named"),
        done_in=words("done_in"),
        outlets=outlets,
        neutral=words("neutral"),
        past=words("past"),
        past_endings=tuple(table["past_endings"]),
        future_endings=tuple(table.get("future_endings", ())),
        before=(_phrases(table["before"], r"(?<![^\W_])(?:{})[\s]{{0,4}}$"), table["before"]),
        after=(_phrases(table["after"], r"\s{{1,4}}({})(?![^\W_])"), table["after"]),
        join=re.compile("|".join(_spaced(re.escape(j)) for j in sorted(table["joiners"], key=len, reverse=True))),
        neighbours=frozenset(table["neighbours"]),
        ranges={mark: tuple(before) for mark, before in table["range"].items()},
        one=frozenset(table["one"]),
        plain=plain,
    )


def _spaced(escaped: str) -> str:
    return escaped.replace(r"\ ", GAP)


def _phrases(words: Mapping[str, str], frame: str) -> re.Pattern[str]:
    some = "|".join(_spaced(re.escape(w)) for w in sorted(words, key=len, reverse=True))
    return re.compile(frame.format(some), re.I)


def _sources(
    table: Mapping[str, Any], slots: Mapping[str, Mapping[str, Value]], numbers: NumberWords
) -> dict[str, str]:
    """The regular expression of every slot."""
    ordinal = table["ordinal_suffix"]
    own = {
        "n": numbers.pattern() + "|" + "|".join(map(re.escape, table["one"])),
        "day": rf"(?:[12]\d|3[01]|0?[1-9])(?:{ordinal})?",
        "dayth": rf"(?:[12]\d|3[01]|0?[1-9])(?:{ordinal})",
        "year": r"(?:1[4-9]|20)\d\d",
        "yy": r"\d\d",
        "m": r"(?:1[0-2]|0?[1-9])",
        "d": r"(?:[12]\d|3[01]|0?[1-9])",
        "iso": r"(?:1[4-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])",
        "hour": r"(?:2[0-3]|1\d|0?\d)",
        "minute": r"[0-5]\d",
        "decade": r"(?:(?:1[5-9]|20)\d0|[1-9]0)['’]?s",
        "zone": table["timezones"],
    }
    listed = {
        name: "|".join(_spaced(re.escape(w)) for w in sorted(words, key=len, reverse=True))
        for name, words in slots.items()
    }
    return own | listed


def _rule(form: str, means: str, sources: Mapping[str, str], needs: tuple[frozenset[str], ...]) -> Rule:
    names: list[str] = []

    def slot(m: re.Match[str]) -> str:
        name = m[1] + m[2]
        names.append(name)
        return f"(?P<{name}>{sources[m[1]]})"

    missing = {m[1] for m in _MEANT.finditer(means)} - {m[1] + m[2] for m in _SLOT.finditer(form)}
    if missing:
        raise ValueError(f"the form {form!r} has no slot {missing} that {means!r} asks for")
    parts = re.split(r"(\{[a-z]+\d?\})", form)
    spaced = "".join(p if p.startswith("{") else p.replace(" ?", r"\s?").replace(" ", GAP).replace("_", f"(?:{GAP}|-)")
                     for p in parts)  # fmt: skip
    end = "" if "(?=" in form or "(?!" in form else r"(?![^\W_])"
    return Rule(_SLOT.sub(slot, spaced) + end, means, tuple(names), form.startswith("{n}"), needs)


# --- what words a form cannot do without ---------------------------------------------------------------------------


def told(text: str) -> frozenset[str]:
    """The words of a text, as `Rule.needs` has them."""
    return frozenset(word.lstrip("'’").casefold() for word in WORD.findall(text))


def _needed(form: str, firsts: Mapping[str, frozenset[str]]) -> Iterator[frozenset[str]]:
    """Of each word and listed slot outside brackets, which must be a word by itself in the text, the first words.

    ``firsts``: those of each slot.
    """
    plain = _SPECIAL.sub("#", form)  # what stands in brackets may be missing
    while plain != (plain := _INNERMOST.sub("#", plain)):
        pass
    open_end = "(?=" in form or "(?!" in form  # such a form may end inside a word
    for m in _ALONE.finditer(plain):
        if not (open_end and m.end() == len(plain)):
            if m[2]:
                yield frozenset((m[2],))
            elif m[1] in firsts:
                yield firsts[m[1]]


def _first_words(words: Iterable[str]) -> frozenset[str] | None:
    """The first word of each, as `told` has them; None where one begins with none."""
    found = [WORD.match(w) for w in words]
    return frozenset(m[0].lstrip("'’").casefold() for m in found if m) if all(found) else None


# --- what words a form can begin with --------------------------------------------------------------------------------


def _first(
    form: str, slots: Mapping[str, Mapping[str, Value]], numbers: NumberWords, one: Iterable[str]
) -> Iterator[str]:
    """The words a form can begin with (`DIGIT` for digits): its rules are tried at no others."""
    if m := _SLOT.match(form):
        yield from _slot_first(m[1], slots, numbers, one)
    elif form.startswith("(?:"):
        end = _closing(form)
        rest = form[end + 1 :]
        for branch in _branches(form[3:end]):
            yield from _first(branch + rest, slots, numbers, one)
        if rest.startswith("?"):
            yield from _first(rest[1:].lstrip(), slots, numbers, one)
    elif form and (m := re.match(r"['’ ]?\??([^\W_]*)", form)) and m.end():
        if m[1]:
            yield DIGIT if m[1][0].isdigit() else m[1].lower()
            if form[m.end() : m.end() + 1] == "?" and m.end(1) - m.start(1) > 1:  # "an? {unit}"
                yield m[1][:-1].lower()
        else:
            yield from _first(form[m.end() :], slots, numbers, one)


def _slot_first(
    name: str, slots: Mapping[str, Mapping[str, Value]], numbers: NumberWords, one: Iterable[str]
) -> Iterator[str]:
    if name in slots:
        for words in slots[name]:
            found = WORD.match(words)
            if found:
                yield DIGIT if words[0].isdigit() else found[0]
    else:
        yield DIGIT
        if name == "n":
            yield from numbers.values
            yield from numbers.scales
            yield from one


def _closing(form: str) -> int:
    depth = 0
    for i, c in enumerate(form):
        depth += (c == "(") - (c == ")")
        if depth == 0:
            return i
    raise ValueError(f"open bracket in the form {form!r}")


def _branches(inner: str) -> list[str]:
    found, depth, at = [], 0, 0
    for i, c in enumerate(inner):
        depth += (c == "(") - (c == ")")
        if c == "|" and depth == 0:
            found.append(inner[at:i])
            at = i + 1
    return [*found, inner[at:]]
