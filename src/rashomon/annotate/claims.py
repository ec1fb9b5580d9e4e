"""Who did what: a frame of doer, deed, done-to, time, place, cause, number around each verb and noun of a deed.

Read off the parse (Universal Dependencies): a passive's subject is the done-to and its "by" the doer, so that the two
are never exchanged; what is planned, ordered, denied or only said is told apart from what was done.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.annotate.claim_words import ClaimWords, Modality
from rashomon.annotate.clauses import (
    OWN_CLAUSE,
    below,
    case,
    children,
    exact,
    helpers,
    passive,
    phrase,
    subject,
)
from rashomon.annotate.holders import Places, Said, holder, holders
from rashomon.annotate.plug import Found, Plug
from rashomon.annotate.rows import Row, rows
from rashomon.languages.gazetteer import gazetteer
from rashomon.model import Article, Claim, Marks, Mention, Number, Parse, Problem, Quote, Sentence, Span, Time
from rashomon.seams import Language, Tools

NO_PARSE = "no parse of its sentences: who did what is not told; of differences only numbers, days and places are"


@dataclass(frozen=True, slots=True)
class _Desk:
    """What claims are made of, for one article."""

    article: Article
    words: ClaimWords
    mentions: Mapping[int, Mention]  # by the position where a mention's last word begins or any of its words does
    times: Places
    numbers: Places
    holders: Sequence[Said]

    def actor(self, row: Row, i: int, near: Sequence[Said]) -> str | None:
        """The actor whose mention holds the word; of a title that heads a name ("Sec. Holt") the name's; of "I" the
        speaker.
        """
        if row.low(i) in self.words.speakers:
            return next((said.actor for said in reversed(near) if said.holds(row.tokens[i].start)), None)
        found = self.mentions.get(row.tokens[i].start)
        if found is not None:
            return found.actor
        for k in children(row, i, "appos", "flat"):  # "crew member Pavel Lind", "the captain, Tomas Revik"
            found = self.mentions.get(row.tokens[k].start)
            if found is not None and found.kind == "person":
                return found.actor
        if row.tokens[i].upos == "PROPN":
            for k in range(i + 1, phrase(row, i)[1]):
                found = self.mentions.get(row.tokens[k].start)
                if found is not None and found.form == "name" and found.kind == "person":
                    return found.actor
        return None

    def span(self, row: Row, first: int, end: int) -> Span:
        return self.article.span(row.tokens[first].start, row.tokens[end - 1].end)


def claims(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Claim` for each verb that has a doer or a done-to, and for each noun of a deed that has one."""
    article = marks.article
    if not marks.of(Parse):
        return (), [Problem(article.id, "claims", NO_PARSE)]
    words = ClaimWords.read(language.table("claims"))
    parsed = [row for row in rows(marks, gazetteer(language)) if row.parsed]
    desk = _Desk(
        article, words, _heads(marks, parsed), Places(marks.of(Time)), Places(marks.of(Number)), holders(marks)
    )
    out: list[Claim] = []
    over: list[Said] = []
    told = 0
    for row in parsed:
        first, last = row.tokens[0].start, row.tokens[-1].end
        while told < len(desk.holders) and desk.holders[told].start < last:
            over.append(desk.holders[told])
            told += 1
        over = [said for said in over if said.end > first]
        out.extend(_of_row(row, desk, over))
    return sorted(out, key=lambda c: (c.span.start, c.trigger.start)), ()


def _heads(marks: Marks, parsed: Sequence[Row]) -> dict[int, Mention]:
    """The smallest mention that covers each word, by the word's first character."""
    out: dict[int, Mention] = {}
    starts = sorted(t.start for row in parsed for t in row.tokens)
    for m in sorted(marks.of(Mention), key=lambda m: (-len(m.span), m.span.start)):
        at = bisect.bisect_left(starts, m.span.start)
        while at < len(starts) and starts[at] < m.span.end:
            if m.form == "name" or at + 1 >= len(starts) or starts[at + 1] >= m.span.end or starts[at] not in out:
                out[starts[at]] = m
            at += 1
    return out


def _of_row(row: Row, desk: _Desk, near: Sequence[Said]) -> Iterator[Claim]:
    for i, t in enumerate(row.tokens):
        if t.upos == "VERB" and row.relation(i) not in ("aux", "cop", "amod", "compound", "case", "fixed", "mark"):
            claim = _verb(row, i, desk, near)
        elif children(row, i, "cop") and t.upos in ("NOUN", "ADJ", "PROPN"):
            claim = _being(row, i, desk, near)
        elif t.upos == "NOUN" and t.lemma.lower() in (desk.words.doing.keys() | desk.words.undergoing.keys()):
            claim = _noun(row, i, desk, near)
        else:
            continue
        if claim is not None:
            yield claim


# --- the three kinds of deed -----------------------------------------------------------------------------------------


def _verb(row: Row, i: int, desk: _Desk, near: Sequence[Said]) -> Claim | None:
    who = subject(row, i, desk.words)
    objects = children(row, i, "obj") or children(row, i, "iobj")  # "warned Oran"
    done_to = objects[0] if objects else None
    if passive(row, i):
        who, done_to = _agent(row, i, desk.words), who
    elif row.tokens[i].deprel == "acl:relcl":
        done_to = _relative(row, i, who, done_to, desk.words)
    if who is None and done_to is None:
        return None
    particle = "".join(f" {row.low(k)}" for k in exact(row, i, "compound:prt"))
    return _claim(row, i, row.tokens[i].lemma.lower() + particle, who, done_to, desk, near)


def _relative(row: Row, i: int, who: int | None, done_to: int | None, words: ClaimWords) -> int | None:
    """The done-to of a relative clause: the noun itself in "the letter (which) he wrote"."""
    noun = row.tokens[i].head
    if done_to is None:
        gap = who is not None and who != noun and not children(row, i, "obl", "ccomp", "xcomp")
        return noun if gap else None
    return noun if row.low(done_to) in words.relatives else done_to


def _agent(row: Row, i: int, words: ClaimWords) -> int | None:
    """The doer of a passive: what stands behind "by"."""
    behind = (k for k in children(row, i, "obl") if case(row, k) in words.by)
    own = exact(row, i, "obl:agent") or [k for k in behind if row.tokens[k].upos in ("PROPN", "PRON")]
    return own[0] if own else None


def _being(row: Row, i: int, desk: _Desk, near: Sequence[Said]) -> Claim | None:
    """ "X is the president": what somebody or something is, or how; the deed is that word."""
    who = subject(row, i, desk.words)
    if who is None or row.low(who) in desk.words.nobody:
        return None
    return _claim(row, i, row.tokens[i].lemma.lower(), who, None, desk, near)


def _noun(row: Row, i: int, desk: _Desk, near: Sequence[Said]) -> Claim | None:
    """A noun of a deed with an owner, an "of", an "on" or a "by"."""
    lemma = row.tokens[i].lemma.lower()
    owners = exact(row, i, "nmod:poss")
    of, by = (
        next((k for k in children(row, i, "nmod") if case(row, k) in before), None)
        for before in (desk.words.of, desk.words.by)
    )
    owner = owners[0] if owners else None
    if lemma in desk.words.undergoing:
        deed, who, done_to = desk.words.undergoing[lemma], by, of if of is not None else owner
        who = owner if who is None and of is not None else who
    else:
        deed, who, done_to = desk.words.doing[lemma], by if by is not None else owner, of
    if who is None and done_to is None:
        return None
    return _claim(row, i, deed, who, done_to, desk, near)


# --- what surrounds a deed -------------------------------------------------------------------------------------------


def _claim(row: Row, i: int, deed: str, who: int | None, done_to: int | None, desk: _Desk,
           near: Sequence[Said]) -> Claim:  # fmt: skip
    own = below(row, i, OWN_CLAUSE)
    own = [k for k in own if row.tokens[k].upos != "PUNCT"] or [i]
    start, end = row.tokens[own[0]].start, row.tokens[own[-1]].end
    times = desk.times.within(start, end)
    return Claim(
        span=desk.article.span(start, end),
        trigger=desk.span(row, i, i + 1),
        deed=deed,
        doer=desk.span(row, *phrase(row, who)) if who is not None else None,
        done_to=desk.span(row, *_undated(row, done_to, times)) if done_to is not None else None,
        doer_actor=desk.actor(row, who, near) if who is not None else None,
        done_to_actor=desk.actor(row, done_to, near) if done_to is not None else None,
        when=_when(row, i, times, desk),
        where=_where(row, i, done_to, desk),
        cause=_cause(row, i, desk),
        numbers=tuple(n.span for n in desk.numbers.within(start, end)),
        negated=_negated(row, i, who, done_to, desk.words),
        modality=_modality(row, i, desk.words),
        hedge=_hedge(row, i, desk.words),
        holder=holder(row.tokens[i].start, near),
    )


def _undated(row: Row, head: int, times: Sequence[Time]) -> tuple[int, int]:
    """The phrase of what something was done to, without the day that closes it: "on July 3" is when it was done."""
    first, end = phrase(row, head)
    for time in times:
        begin = next((k for k in range(head + 1, end) if row.tokens[k].start == time.span.start), end)
        if begin < end and row.tokens[end - 1].end == time.span.end:
            end = begin
            while end - 1 > head and row.relation(end - 1) == "case":
                end -= 1
    return first, end


def _when(row: Row, i: int, times: Sequence[Time], desk: _Desk) -> Span | None:
    """The time expression that hangs from the deed; else the only one in its clause."""
    for k in children(row, i, "obl", "advmod", "nmod"):
        words = below(row, k, OWN_CLAUSE)
        found = desk.times.within(row.tokens[words[0]].start, row.tokens[words[-1]].end)
        if found:
            span: Span = found[0].span
            return span
    return times[0].span if len(times) == 1 else None


def _where(row: Row, i: int, done_to: int | None, desk: _Desk) -> Span | None:
    """A phrase of place that hangs from the deed or its done-to and holds a place's name."""
    for k in [*children(row, i, "obl", "nmod"), *(exact(row, done_to, "nmod") if done_to is not None else ())]:
        found = desk.mentions.get(row.tokens[k].start)
        if case(row, k) in desk.words.places and found is not None and found.kind == "place":
            return desk.span(row, *phrase(row, k))
    return None


def _cause(row: Row, i: int, desk: _Desk) -> Span | None:
    """The clause or phrase that gives the reason: "because …", "in response to …", "a result of …"."""
    for k in children(row, i, "advcl", "obl", "nmod"):
        words = below(row, k)
        head = case(row, k)
        opening = " ".join(row.low(w) for w in words[:5])
        reason = head in desk.words.because or any(opening.startswith(r) for r in desk.words.reasons)
        if reason or (row.tokens[k].lemma.lower() in desk.words.reason_heads and head in desk.words.before_heads):
            return desk.span(row, words[0], words[-1] + 1)
    return None


def _negated(row: Row, i: int, who: int | None, done_to: int | None, words: ClaimWords) -> bool:
    said = [*children(row, i, "advmod", "mark", "case", "cc", "det")]
    no = sum(row.low(k) in words.negators for k in said)
    for argument in (who, done_to):
        if argument is not None and row.tokens[argument].head == i:
            no += (
                any(row.low(k) in words.none for k in children(row, argument, "det")) or row.low(argument) in words.none
            )
    above = row.tokens[i].head
    if row.relation(i) in ("xcomp", "advcl") and above >= 0 and row.tokens[above].lemma.lower() in words.failing:
        no += row.relation(i) == "xcomp" or case(row, i) in words.kept_from
    return no % 2 == 1


def _modality(row: Row, i: int, words: ClaimWords) -> Modality:
    if any(row.low(k) in words.conditional for k in children(row, i, "mark")):
        return "conditional"
    told = list(helpers(row, i))
    for helper in told:
        perfect = helper in words.either and row.tokens[i].xpos == "VBN" and words.be.isdisjoint(told)
        if helper in words.helpers and not perfect:
            return words.helpers[helper]
    above, relation = row.tokens[i].head, row.relation(i)
    if above < 0:
        return "done"
    outer = words.above.get(row.tokens[above].lemma.lower())
    if relation == "xcomp" and row.tokens[i].xpos in ("VB", "VBG", "VBN"):
        if outer == "planned" or (outer and row.tokens[i].xpos == "VB"):
            return outer
        return _modality(row, above, words)
    if relation == "advcl" and row.tokens[i].xpos == "VBG" and outer == "planned" and case(row, i) in words.aims:
        return outer  # "aimed at derailing"
    if relation in ("acl", "advcl") and any(row.low(k) in words.infinitive for k in children(row, i, "mark")):
        return "planned"
    return "done"


def _hedge(row: Row, i: int, words: ClaimWords) -> str | None:
    """The adverb at the deed, or the verb above it that only lets it seem so."""
    for k in children(row, i, "advmod"):
        if row.low(k) in words.hedges:
            return row.low(k)
    above = row.tokens[i].head
    if above >= 0 and row.relation(i) in ("xcomp", "advcl", "ccomp"):
        lemma = row.tokens[above].lemma.lower()
        if lemma in words.hedging and (row.relation(i) == "xcomp" or case(row, i) in words.hedged_of):
            return lemma
    return None


CLAIMS = Plug("claims", needs=(Sentence, Parse, Mention, Quote, Time), gives=(Claim,), find=claims)
