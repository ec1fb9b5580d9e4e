"""A candidate: words of a sentence that may mean an actor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rashomon.model import ActorKind

BACK = 6  # words looked back over for a determiner or a title
Source = Literal["roles", "persons", "groups", "bodies", "things"]
KINDS: dict[str, ActorKind] = {
    "PER": "person", "ORG": "organisation", "LOC": "place", "NORP": "place", "OTHER": "other",
    "roles": "person", "persons": "person", "groups": "other", "bodies": "organisation", "things": "other",
}  # fmt: skip
SUBJECTS = frozenset({"nsubj", "csubj"})


@dataclass(frozen=True, slots=True)
class Spot:
    """A candidate: words ``first`` to ``end`` (excluded) of row ``row``, its head word at ``head``.

    ``key`` are the words it is known by in small letters (of a nominal, the class it stands for); ``roles`` what a
    named person is said to be; ``source`` the table a nominal comes from; ``owner`` whether a possessive opens it.
    """

    row: int
    first: int
    end: int
    head: int
    kind: ActorKind
    form: Literal["name", "nominal", "pronoun"]
    key: tuple[str, ...]
    text: str
    source: Source | None = None
    det: str = ""
    modifiers: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    gender: str = ""
    plural: bool = False
    subject: bool = False
    quoted: bool = False
    metonym: bool = False
    norp: bool = False
    held: frozenset[str] = frozenset()  # words of names inside a nominal, peoples left out
    of: bool = False  # an "of" follows
    same_as: tuple[int, int] | None = None  # first word and end of the name that stands in apposition to it
