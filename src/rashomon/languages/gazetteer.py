"""A language's tables of names and of words that stand for actors, made ready for look-up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rashomon.seams import Language

_TABLES: dict[tuple[str, int], Gazetteer] = {}


@dataclass(frozen=True, slots=True)
class Country:
    """A state: its name, what else it is called, its adjective and people, its capital (all as written)."""

    name: str
    others: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]


@dataclass(frozen=True)
class Gazetteer:
    """What `names.toml` and `actors.toml` hold.  Words are in small letters but where a name's own form is kept."""

    names: Mapping[str, Any]
    actors: Mapping[str, Any]

    @cached_property
    def titles(self) -> frozenset[str]:
        """Words that stand before a name."""
        return _words(self.names, "titles", "words")

    @cached_property
    def title_phrases(self) -> frozenset[tuple[str, ...]]:
        """Titles of more than one word."""
        return frozenset(tuple(p.split()) for p in _phrases(self.names, "titles", "phrases", lower=True))

    @cached_property
    def ranks(self) -> frozenset[str]:
        """What may stand before a title: former, acting, far-left."""
        return _words(self.names, "titles", "ranks")

    @cached_property
    def particles(self) -> frozenset[str]:
        return _words(self.names, "titles", "particles")

    @cached_property
    def suffixes(self) -> frozenset[str]:
        return _words(self.names, "titles", "suffixes")

    @cached_property
    def of(self) -> frozenset[str]:
        """What ties a title or a thing to its place ("of")."""
        return _words(self.names, "words", "of")

    @cached_property
    def articles(self) -> frozenset[str]:
        return _words(self.names, "words", "articles")

    @cached_property
    def joins(self) -> frozenset[str]:
        """Small words inside a name."""
        return _words(self.names, "words", "joins") | self.particles

    @cached_property
    def ends(self) -> frozenset[str]:
        """Words that end an apposition before its next role."""
        return _words(self.names, "words", "ends") | {",", ".", ";"}

    @cached_property
    def late(self) -> frozenset[str]:
        """Words between a comma and a titled name ("the late")."""
        return _words(self.names, "words", "late")

    @cached_property
    def owners(self) -> frozenset[str]:
        """What follows the name of whom or what something belongs to ("'s")."""
        return _words(self.names, "words", "owners")

    @cached_property
    def least(self) -> frozenset[str]:
        """The second words of "at least" and "at most"."""
        return _words(self.names, "words", "least")

    @cached_property
    def at(self) -> frozenset[str]:
        """Their first word."""
        return _words(self.names, "words", "at")

    @cached_property
    def acting(self) -> frozenset[str]:
        """Words before a capital's name that let it act."""
        return _words(self.names, "words", "acting")

    @cached_property
    def of_state(self) -> frozenset[str]:
        """The last word of a title behind `of` ("Secretary of State")."""
        return _words(self.names, "titles", "of_state")

    @cached_property
    def bodies(self) -> frozenset[str]:
        """Last words of the names of bodies."""
        return _words(self.names, "organisations", "heads")

    @cached_property
    def known_bodies(self) -> frozenset[str]:
        return frozenset(p.lower() for p in _phrases(self.names, "organisations", "known"))

    @cached_property
    def common_bodies(self) -> frozenset[str]:
        """Known bodies that are called by a common noun."""
        return _words(self.names, "organisations", "common")

    @cached_property
    def metonyms(self) -> frozenset[str]:
        """Buildings and the like that always stand for those inside."""
        return frozenset(p.lower() for p in _phrases(self.names, "metonyms", "always"))

    @cached_property
    def governs(self) -> Mapping[str, str]:
        """Buildings, ministries and capitals (small letters) to the state whose government they can stand for."""
        pairs = (p.partition("=") for p in _phrases(self.names, "metonyms", "of"))
        return {**self.capital_of, **{name.lower(): state for name, _, state in pairs}}

    @cached_property
    def place_before(self) -> frozenset[str]:
        """Words before a capital's name that keep it a place."""
        return _words(self.names, "metonyms", "place_before")

    @cached_property
    def place_heads(self) -> frozenset[str]:
        return _words(self.names, "places", "heads")

    @cached_property
    def places(self) -> frozenset[str]:
        """Names of places, countries and capitals among them, in small letters."""
        own = {p.lower() for p in _phrases(self.names, "places", "words")}
        for c in self.countries:
            own.update(x.lower() for x in (c.name, *c.others, *c.capitals))
        return frozenset(own)

    @cached_property
    def countries(self) -> tuple[Country, ...]:
        rows = str(_part(self.names, "countries", "table") or "").strip().splitlines()
        out = []
        for row in rows:
            name, others, people, capitals = (cell.strip() for cell in row.split("|"))
            folk = tuple(p.replace("-", " ") for p in people.split())
            out.append(Country(name, _cells(others), folk, _capitals(capitals)))
        return tuple(out)

    @cached_property
    def country_of(self) -> Mapping[str, str]:
        """Any name of a state or its adjective and people (small letters), to the state's name."""
        out: dict[str, str] = {}
        for c in self.countries:
            for form in (c.name, *c.others, *c.people):
                out[form.lower()] = c.name
        return out

    @cached_property
    def capital_of(self) -> Mapping[str, str]:
        """A capital in small letters, to the state governed from it."""
        return {x.lower(): c.name for c in self.countries for x in c.capitals}

    @cached_property
    def people_words(self) -> frozenset[str]:
        """Adjectives and peoples, parties and faiths (small letters)."""
        own = {p.lower() for c in self.countries for p in c.people}
        return frozenset(own | _words(self.names, "people", "groups"))

    @cached_property
    def people_phrases(self) -> frozenset[str]:
        """Peoples of two words ("Latin American"), in small letters."""
        own = _phrases(self.names, "people", "phrases", lower=True)
        return frozenset([*own, *(p for p in self.people_words if " " in p)])

    @cached_property
    def never(self) -> frozenset[str]:
        """Capitalised words that begin no name."""
        return _words(self.names, "never", "words")

    @cached_property
    def capital(self) -> frozenset[str]:
        """Words that are written large and are no names ("I")."""
        return _words(self.names, "never", "capital")

    @cached_property
    def unless_shouted(self) -> frozenset[str]:
        """Words that are a name only in capitals throughout ("US")."""
        return _words(self.names, "never", "unless_shouted")

    @cached_property
    def genders(self) -> Mapping[str, str]:
        """First names and titles (small letters) to ``m`` or ``f``."""
        out = dict.fromkeys(_words(self.names, "people", "female") | _words(self.names, "titles", "female"), "f")
        out.update(dict.fromkeys(_words(self.names, "people", "male") | _words(self.names, "titles", "male"), "m"))
        return out

    @cached_property
    def nicknames(self) -> Mapping[str, str]:
        return dict(p.split("=") for p in str(_part(self.names, "people", "nicknames") or "").split())

    @cached_property
    def roles(self) -> Mapping[str, str]:
        return _classes(self.actors, "roles")

    @cached_property
    def persons(self) -> Mapping[str, str]:
        return _classes(self.actors, "persons")

    @cached_property
    def groups(self) -> Mapping[str, str]:
        return _classes(self.actors, "groups")

    @cached_property
    def body_words(self) -> Mapping[str, str]:
        return _classes(self.actors, "bodies")

    @cached_property
    def things(self) -> Mapping[str, str]:
        return _classes(self.actors, "things")

    @cached_property
    def heads(self) -> frozenset[str]:
        """Every word (lemma) that can stand for an actor."""
        own = {*self.roles, *self.persons, *self.groups, *self.body_words, *self.things, *self.general}
        return frozenset(own | {w.split()[-1] for w in own if " " in w})

    @cached_property
    def wider(self) -> Mapping[str, frozenset[str]]:
        """A role to those it is a wider word for ("official": minister, ambassador …)."""
        table = dict(self.actors.get("wider", {}))
        return {name: frozenset(str(forms).split()) for name, forms in table.items()}

    @cached_property
    def sole(self) -> frozenset[str]:
        """Roles of which a country has one bearer."""
        return _words(self.actors, "special", "sole")

    @cached_property
    def seated(self) -> frozenset[str]:
        """Roles that a place goes with and tells nobody apart by ("the Ohio lawmaker")."""
        return _words(self.actors, "special", "seated")

    @cached_property
    def many(self) -> frozenset[str]:
        """Roles that a story may have many nameless bearers of, so that two accounts need not mean the same one."""
        return _words(self.actors, "special", "many")

    @cached_property
    def any_body(self) -> frozenset[str]:
        """Classes of words that can stand for most bodies ("the group")."""
        return _words(self.actors, "special", "any_body")

    @cached_property
    def place_classes(self) -> frozenset[str]:
        return _words(self.actors, "special", "places")

    @cached_property
    def country_class(self) -> frozenset[str]:
        return _words(self.actors, "special", "countries")

    @cached_property
    def seats(self) -> frozenset[str]:
        """Words for a place by what it is to another ("the capital of …")."""
        return _words(self.actors, "special", "seats")

    @cached_property
    def people_adjectives(self) -> frozenset[str]:
        """Adjectives that stand for people ("the wounded")."""
        return _words(self.actors, "special", "people")

    @cached_property
    def tails(self) -> frozenset[str]:
        """Words behind a noun that are part of it ("coup d’état")."""
        return _words(self.actors, "special", "tail")

    @cached_property
    def plurals(self) -> tuple[tuple[str, str], ...]:
        """Endings of plurals, each with that of the singular, in the order in which they are tried."""
        pairs = (p.partition("=") for p in str(_part(self.actors, "plurals", "endings") or "").split())
        return tuple((end, put) for end, _, put in pairs)

    @cached_property
    def distinct(self) -> frozenset[str]:
        """Words that make a thing another than the one told of."""
        return _words(self.actors, "distinct", "words")

    @cached_property
    def general(self) -> frozenset[str]:
        """Heads that take the class of the noun before them ("coup attempt")."""
        return _words(self.actors, "modifiers", "heads")

    @cached_property
    def determiners(self) -> Mapping[str, str]:
        """Determiners (small letters) to ``def``, ``indef`` or ``poss``."""
        return {w: kind for kind, forms in dict(self.actors.get("determiners", {})).items() for w in str(forms).split()}

    @cached_property
    def pronouns(self) -> Mapping[str, str]:
        """Pronouns (small letters) to ``m``, ``f`` or ``p``."""
        return {w: kind for kind, forms in dict(self.actors.get("pronouns", {})).items() for w in str(forms).split()}

    def base(self, word: str) -> str:
        """The lemma of a word that may be a plural of one in the tables (the word itself where it is none)."""
        low = word.lower()
        if low in self.heads:
            return low
        for end, put in self.plurals:
            if low.endswith(end) and (stem := low[: -len(end)] + put) in self.heads:
                return stem
        return low


def gazetteer(language: Language) -> Gazetteer:
    """The tables of a language; `MissingTable` where it has no ``names`` (a missing ``actors`` is empty)."""
    names = language.table("names")
    try:
        actors = language.table("actors")
    except LookupError:
        actors = {}
    key = (language.code, id(names))
    if key not in _TABLES:
        _TABLES[key] = Gazetteer(names, actors)
    return _TABLES[key]


def _part(table: Mapping[str, Any], section: str, key: str) -> Any:
    return table.get(section, {}).get(key)


def _words(table: Mapping[str, Any], section: str, key: str) -> frozenset[str]:
    return frozenset(str(_part(table, section, key) or "").lower().split())


def _phrases(table: Mapping[str, Any], section: str, key: str, lower: bool = False) -> tuple[str, ...]:
    text = str(_part(table, section, key) or "")
    parts = [re.sub(r"\s+", " ", p).strip() for p in text.split(",")]
    return tuple(p.lower() if lower else p for p in parts if p)


def _cells(cell: str) -> tuple[str, ...]:
    return tuple(re.sub(r"^the ", "", p.strip()) for p in cell.split(",") if p.strip())


def _capitals(cell: str) -> tuple[str, ...]:
    """Capitals; one word twice spelt ("Bogota Bogotá") stands without a comma."""
    if "," in cell or " " not in cell:
        return _cells(cell)
    first, *rest = cell.split()
    return (first, *rest) if all(r[:3] == first[:3] for r in rest) else (cell,)


def _classes(table: Mapping[str, Any], section: str) -> Mapping[str, str]:
    """Word to class name; where a word is in two classes the first keeps it."""
    out: dict[str, str] = {}
    for name, forms in dict(table.get(section, {})).items():
        for word in str(forms).split():
            out.setdefault(word.replace("_", " "), name)
    return out
