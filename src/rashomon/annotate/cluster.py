"""An actor of one article while its mentions are gathered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from rashomon.annotate.spot import Spot
from rashomon.languages.persons import Person
from rashomon.model import ActorKind


@dataclass(eq=False, slots=True)
class Cluster:
    """An actor in the making; ``key`` is the class of a nominal one, ``countries`` those it is said to be of."""

    kind: ActorKind
    spots: list[Spot] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    person: Person | None = None
    key: tuple[str, ...] | None = None
    gender: str = ""
    metonym: bool = False
    countries: set[str] = field(default_factory=set)
    full: int = 0  # mentions by more than one word
    texts: Counter[str] = field(default_factory=Counter)

    def add(self, spot: Spot) -> None:
        self.spots.append(spot)
        self.gender = self.gender or (spot.gender if spot.gender in ("m", "f") else "")
        if spot.form == "name":
            self.roles |= spot.roles
            self.full += len(spot.key) > 1
            self.texts[spot.text] += 1
            self.metonym = self.metonym or spot.metonym

    @property
    def named(self) -> bool:
        return bool(self.texts)

    @property
    def canonical(self) -> str:
        """The fullest name; of a nameless actor the name of its class ("letter")."""
        if self.texts:
            return max(self.texts, key=lambda t: (min(len(t.split()), 4), self.texts[t], len(t), t))
        if not self.key:
            return ""
        return f"{self.key[1]} ({self.key[2]})" if len(self.key) > 2 else self.key[1]
