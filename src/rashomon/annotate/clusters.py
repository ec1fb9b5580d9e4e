"""Which mentions of one article mean the same actor.

Names first, over the whole article: a full name gathers its surnames, a body its acronym.  Then nominals and pronouns
in text order, each looking back over a bounded stretch; where two answers are as good, none is given.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from rashomon.annotate.cluster import Cluster
from rashomon.annotate.spot import Spot
from rashomon.languages.gazetteer import Gazetteer
from rashomon.languages.persons import Person, person, same
from rashomon.model import ActorKind

NEAR_ROLE = 4  # sentences back within which one of several bearers of a role is meant
NEAR_PRONOUN = 2  # sentences back a pronoun reaches
NEAR_THEY = 1  # and "they"
NEAR_BODY = 3  # sentences back "the group" reaches
MOST_BEARERS = 40  # people of one role that are asked
EARLY = 2  # bare surnames before the first full name of that surname, the headline's aside
RECENT = 24  # mentions remembered


Groups = Mapping[tuple[int, int], int]  # (row, word) → the trained reader's group of it


def link(found: Sequence[Spot], words: Gazetteer, read: Groups | None = None) -> list[Cluster]:
    """Clusters of all spots that mean something, in the order of their first mention.

    ``read`` tells which words the trained reader takes to mean the same; it has a say where the rules have none.
    """
    desk = _Desk(words, read or {})
    desk.names([s for s in found if s.form == "name"])
    desk.walk(found)
    made = [c for c in desk.clusters if c.spots]
    for c in made:
        c.spots.sort(key=lambda s: (s.row, s.first))
    return sorted(made, key=lambda c: (c.spots[0].row, c.spots[0].first, -c.spots[0].end))


NAMESAKES = 100  # people of one surname that a name is held against; no article of news has a tenth of it


class _Desk:
    """The clusters of one article while they are made."""

    def __init__(self, words: Gazetteer, read: Groups) -> None:
        self.words = words
        self.read = read
        self.groups: dict[int, list[Cluster]] = defaultdict(list)
        self.clusters: list[Cluster] = []
        self.of: dict[tuple[int, int, int], Cluster] = {}
        self.classes: dict[tuple[str, ...], Cluster] = {}
        self.recent: list[tuple[Spot, Cluster]] = []
        self.bearers: dict[str, list[Cluster]] = defaultdict(list)
        self.bodies: Counter[int] = Counter()
        self.surnames: dict[str, Cluster] = {}  # whoever bears a surname that nobody of the full names can mean

    # --- names ---

    def names(self, found: Sequence[Spot]) -> None:
        people: dict[str, list[Cluster]] = defaultdict(list)
        parts: dict[str, list[Cluster]] = defaultdict(list)
        others: dict[str, Cluster] = {}
        full = [(s, p) for s in found if s.kind == "person" and (p := person(s.key, self.words)).full]
        for spot, who in full:
            known = people[who.last][:NAMESAKES]
            cluster = next((c for c in known if c.person and same(c.person, who, self.words)), None)
            if cluster is None:
                cluster = self._new("person", person=who)
                people[who.last].append(cluster)
                for part in {*who.last.split(), *who.last.split("-"), who.first, *who.middle}:
                    if len(part) > 2:
                        parts[part].append(cluster)
            self._take(spot, cluster)
        done = {id(s) for s, _ in full}
        self._unnamed([s for s in found if id(s) not in done], people)
        for spot in found:
            if id(spot) not in done:
                self._take(spot, self._short(spot, people, parts, others))
        self._acronyms(others)
        self._shortened(others)
        for c in self.clusters:
            for role in c.roles:
                self.bearers[role].append(c)
            if c.kind == "organisation":
                self.bodies[id(c)] = len(c.spots)

    def _unnamed(self, short: Sequence[Spot], people: dict[str, list[Cluster]]) -> None:
        """A bearer of his own for a surname told EARLY times before anybody of that name is introduced in full.

        Headlines use surnames first, texts do not: who is "Trump" from the first sentence on is not the wife whom the
        tenth introduces by her full name.
        """
        for last, bearers in people.items():
            first = min(c.spots[0].row for c in bearers)
            early = [s for s in short if s.kind == "person" and s.key == (last,) and 0 < s.row < first]
            if len(early) >= EARLY:
                made = self._new("person", person=Person("", (), last, ""))
                self.surnames[last] = made
                bearers.append(made)

    def _new(self, kind: ActorKind, person: Person | None = None, key: tuple[str, ...] | None = None) -> Cluster:
        cluster = Cluster(kind, person=person, key=key)
        self.clusters.append(cluster)
        return cluster

    def _take(self, spot: Spot, cluster: Cluster) -> None:
        cluster.add(spot)
        self.of[spot.row, spot.first, spot.end] = cluster
        group = self.read.get((spot.row, spot.head))
        if group is not None and cluster not in self.groups[group]:
            self.groups[group].append(cluster)

    def _short(self, spot: Spot, people: dict[str, list[Cluster]], parts: dict[str, list[Cluster]],
               others: dict[str, Cluster]) -> Cluster:  # fmt: skip
        """The cluster of a name that is not a full person's: a surname's bearer, or the same words again."""
        if (spot.kind in ("person", "other") and not spot.norp) or (len(spot.key) == 1 and spot.kind == "organisation"):
            who = person(spot.key, self.words)
            bearers = people.get(who.last) or parts.get(who.last, [])
            if bearers and (spot.kind == "person" or len(spot.key) == 1):
                return self._bearer(spot, bearers)
        key = plain(spot.key, self.words)
        if key not in others:
            others[key] = self._new(spot.kind, person=person(spot.key, self.words) if spot.kind == "person" else None)
        return others[key]

    def _bearer(self, spot: Spot, bearers: list[Cluster]) -> Cluster:
        """Of several people of one surname: the one whose sex and role fit, then the one told of most."""
        who = person(spot.key, self.words)
        suffix = who.suffix
        unnamed = self.surnames.get(who.last)
        other_sex = unnamed is not None and spot.gender and unnamed.gender and spot.gender != unnamed.gender
        if unnamed is not None and not who.full and not other_sex:
            return unnamed
        bearers = [c for c in bearers if c.person and c.person.suffix == suffix] or bearers if suffix else bearers
        fits = [c for c in bearers[:NAMESAKES] if not spot.gender or not c.gender or c.gender == spot.gender]
        if not fits:
            made = self._new("person", person=bearers[0].person)
            made.gender = spot.gender
            bearers.append(made)
            return made
        fits = [c for c in fits if spot.roles & c.roles] or fits
        return max(fits, key=lambda c: c.full)

    def _acronyms(self, others: dict[str, Cluster]) -> None:
        """ "DNC" and "D.N.C." go to the body whose words begin so; the one that stands first keeps the cluster."""
        initials: dict[str, Cluster] = {}
        for cluster in list(others.values()):
            for spot in cluster.spots[:1]:
                big = [w for w in spot.text.split() if w[:1].isupper()]
                if len(big) > 1 and cluster.kind != "person":
                    initials.setdefault("".join(w[0] for w in big).lower(), cluster)
        for key, cluster in list(others.items()):
            target = initials.get(key)
            if target is None or target is cluster or not cluster.spots[0].text.replace(".", "").isupper():
                continue
            for spot in cluster.spots:
                self._take(spot, target)
            cluster.spots = []
            self.clusters.remove(cluster)

    def _shortened(self, others: dict[str, Cluster]) -> None:
        """ "Sundline" goes to "Sundline Ferries" where no other body's name begins so."""
        begun: dict[str, list[Cluster]] = defaultdict(list)
        for key, cluster in others.items():
            if " " in key and cluster.kind in ("organisation", "other") and cluster.spots:
                begun[key.split()[0]].append(cluster)
        for key, cluster in list(others.items()):
            fits = begun.get(key, [])
            alone = cluster.spots and " " not in key and cluster.kind in ("organisation", "other")
            if alone and len(fits) == 1 and not any(s.norp for s in cluster.spots) and fits[0].kind == cluster.kind:
                for spot in cluster.spots:
                    self._take(spot, fits[0])
                cluster.spots = []
                self.clusters.remove(cluster)

    # --- the rest, in text order ---

    def walk(self, found: Sequence[Spot]) -> None:
        for spot in found:
            cluster = self.of.get((spot.row, spot.first, spot.end)) if spot.form == "name" else self._resolve(spot)
            if cluster is None:
                continue
            if spot.form != "name":
                self._take(spot, cluster)
            self.recent.append((spot, cluster))
            del self.recent[:-RECENT]

    def _resolve(self, spot: Spot) -> Cluster | None:
        if spot.form == "pronoun":
            return self._whom(spot)
        if spot.same_as and (named := self.of.get((spot.row, *spot.same_as))) is not None:
            self.classes.setdefault((str(spot.source), spot.key[0]), named)
            return named
        if spot.source == "roles":
            return self._role(spot) or self._noun(spot) or self._class(spot)
        if spot.source == "bodies":
            return self._body(spot) or self._noun(spot) or self._class(spot)
        return (self._noun(spot) if spot.source == "persons" else None) or self._class(spot)

    def _noun(self, spot: Spot) -> Cluster | None:
        """Whom the trained reader takes "the party" or "his wife" to be, where the rules know no name for it.

        Of one person it is asked only where somebody's is told: of "the spokesman" and "the man" it knew one in four.
        """
        asked = spot.det in ("def", "poss") if spot.source == "bodies" else spot.det == "poss"
        return self._told(spot) if asked and not spot.plural and not spot.held else None

    def _class(self, spot: Spot) -> Cluster:
        """The article's own actor of that class.

        One that is told apart is its own: by a word ("another", "second"), by another country ("the Indian consulate"
        beside "the German consulate"), or as one more person ("a spokesman" after a spokesman).
        """
        key: tuple[str, ...] = (str(spot.source), spot.key[0])
        held = self.classes.get(key)
        countries = {c for m in spot.modifiers if (c := self.words.country_of.get(m))}
        if held is None:
            return self._opened(spot, key, countries)
        if countries and held.countries and not countries & held.countries:
            apart = (*key, min(countries))
            return self.classes.get(apart) or self._opened(spot, apart, countries)
        if held.named and (spot.det == "indef" or spot.held):
            return self._new(spot.kind, key=key)
        one_more = spot.source == "roles" and spot.det == "indef" and not spot.plural
        if one_more or (spot.modifiers & self.words.distinct and spot.det != "def"):
            made = self._new(spot.kind, key=key)
            if one_more:
                self.classes[key] = made
            return made
        held.countries |= countries
        return held

    def _opened(self, spot: Spot, key: tuple[str, ...], countries: set[str]) -> Cluster:
        made = self._new(spot.kind, key=key)
        made.countries = countries
        self.classes[key] = made
        return made

    def _role(self, spot: Spot) -> Cluster | None:
        """The bearer of the role: the one last told of near, else the only one."""
        if spot.plural or spot.det not in ("def", "poss"):
            return None
        countries = {c for m in spot.modifiers if (c := self.words.country_of.get(m))}
        bearers = self.bearers.get(spot.key[0], [])[:MOST_BEARERS]
        fits = [c for c in bearers if not countries or self._of_country(c, countries, spot.key[0])]
        if (
            spot.held and not countries and spot.key[0] not in self.words.seated
        ):  # "the Nato spokesman" is not another's
            fits = [c for c in fits if any(s.modifiers & spot.held for s in c.spots[:6] if s.form == "name")]
        fits = [c for c in fits if not (spot.gender and c.gender and spot.gender != c.gender)]
        wider = self.words.wider.get(spot.key[0])
        if not fits and wider:
            fits = self._wider(spot, wider)
        if spot.det == "poss" and len(self.bearers[spot.key[0]]) != 1:
            return None
        earlier = [c for c in fits if c.spots and (c.spots[0].row, c.spots[0].first) < (spot.row, spot.first)]
        unnamed = self.classes.get(("roles", spot.key[0]))
        for other, cluster in reversed(self.recent):
            if spot.row - other.row > NEAR_ROLE:
                break
            if cluster in earlier or (cluster is unnamed and not other.plural):
                return cluster
        return earlier[0] if len(earlier) == 1 and len(fits) == 1 else None

    def _of_country(self, cluster: Cluster, countries: set[str], role: str) -> bool:
        """Whether a person is said to be of the country; where none is said, only for a role with one bearer each."""
        said = {m for s in cluster.spots[:6] if s.form == "name" for m in s.modifiers}
        known = {c for m in said if (c := self.words.country_of.get(m))}
        return bool(known & countries) if known else role in self.words.sole

    def _wider(self, spot: Spot, roles: frozenset[str]) -> list[Cluster]:
        """Those near who bear a role that the word is a wider one for; none unless there is but one."""
        near = [c for other, c in self.recent if spot.row - other.row <= NEAR_BODY and c.named and c.roles & roles]
        return near[-1:] if len({id(c) for c in near}) == 1 else []

    def _body(self, spot: Spot) -> Cluster | None:
        """The body whose name ends in the word, or, for "the group", the only body near or the article's main one."""
        if spot.det in ("indef", "") or spot.plural or spot.held or spot.of:
            return None
        near: list[Cluster] = []
        for other, cluster in reversed(self.recent):
            if spot.row - other.row > NEAR_BODY:
                break
            if cluster not in near:
                near.append(cluster)
        name = spot.key[0]
        wanted: ActorKind = "place" if name in self.words.place_classes else "organisation"
        own = [c for c in near if c.named and self._ends(c, name)]
        if own:
            return own[0]
        if name not in self.words.any_body | self.words.place_classes:
            return None
        fits = [c for c in near if c.named and c.kind == wanted and not c.metonym]
        if wanted == "place":
            state = name in self.words.country_class
            fits = [c for c in fits if (c.canonical.lower() in self.words.country_of) == state]
        if wanted == "organisation" and self.bodies:
            most = max(self.bodies.values())
            main = [c for c in fits if self.bodies[id(c)] == most and 2 * most > sum(self.bodies.values())]
            return main[0] if main else (fits[0] if len(fits) == 1 else None)
        return fits[0] if len(fits) == 1 else None

    def _ends(self, cluster: Cluster, name: str) -> bool:
        return any(self.words.body_words.get(self.words.base(t.split()[-1])) == name for t in cluster.texts)

    def _whom(self, spot: Spot) -> Cluster | None:
        """A pronoun's actor: by the rules where they know a name, else by the trained reader.

        Not where the reader, too, takes it to mean the nameless one the rules found, and that one to bear a name.
        """
        ruled = self._pronoun(spot)
        if ruled is not None and (ruled.named or ruled in self._group(spot)):
            return ruled
        return self._told(spot) or ruled

    def _group(self, spot: Spot) -> Sequence[Cluster]:
        group = self.read.get((spot.row, spot.head))
        return self.groups[group] if group is not None else ()

    def _told(self, spot: Spot) -> Cluster | None:
        """The one named cluster that the trained reader takes a word to mean, where sex, number and kind allow it."""
        fits = [c for c in self._group(spot) if c.named and _may_mean(spot, c)]
        return fits[0] if len(fits) == 1 else None

    def _pronoun(self, spot: Spot) -> Cluster | None:
        best: tuple[float, Cluster] | None = None
        tie = False
        for back, (other, cluster) in enumerate(reversed(self.recent)):
            if spot.row - other.row > NEAR_PRONOUN:
                break
            if not _agrees(spot, other, cluster) or (other.quoted and not spot.quoted):
                continue
            score = 2.0 * (spot.row - other.row) - 1.5 * other.subject + 0.1 * back - 0.5 * (other.form == "pronoun")
            if best is None or score < best[0] - 1e-9:
                tie = best is not None and cluster is not best[1] and best[0] - score < _MARGIN
                best = (score, cluster)
            elif cluster is not best[1] and score - best[0] < _MARGIN:
                tie = True
        return None if best is None or tie else best[1]


_MARGIN = 0.15  # scores closer than one mention's distance are as good as each other


def _may_mean(spot: Spot, cluster: Cluster) -> bool:
    if spot.form == "pronoun":
        if spot.gender == "p":
            return cluster.kind != "person"
        return cluster.kind == "person" and (not cluster.gender or cluster.gender == spot.gender)
    return spot.kind == cluster.kind and not (spot.gender and cluster.gender and spot.gender != cluster.gender)


def _agrees(spot: Spot, other: Spot, cluster: Cluster) -> bool:
    if spot.gender == "p":
        known = cluster.named or (cluster.key is not None and cluster.key[0] != "things")
        return other.plural and known and spot.row - other.row <= NEAR_THEY
    return cluster.kind == "person" and (not cluster.gender or cluster.gender == spot.gender) and not other.plural


def plain(key: Sequence[str], words: Gazetteer) -> str:
    """A name without its article and full stops: "the d.n.c." → "dnc"."""
    parts = [p.replace(".", "") for p in key]
    while len(parts) > 1 and parts[0] in words.articles:
        parts = parts[1:]
    return " ".join(parts)
