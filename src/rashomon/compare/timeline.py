"""When things happened: the days the accounts name, with the sentences that name them and how they were settled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rashomon.compare.dates import clock_alone
from rashomon.compare.excerpts import headline, letters_of, listed, shown
from rashomon.model import AlignedStory, Evidence, Finding, Interval, Reason, Time
from rashomon.seams import Told

LONGEST_DAYS = 62  # a span of days longer than two months dates nothing on a timeline of one event


def timeline(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """One finding per day or short interval that a telling sentence names, in order of time."""
    named: dict[Interval, list[tuple[Evidence, Time]]] = defaultdict(list)
    for account in aligned.story.accounts:
        times = account.marks.of(Time)
        for unit in aligned.units:
            if unit.span.article != account.article.id:
                continue
            for t in times:
                if t.days is None or not unit.span.covers(t.span) or clock_alone(t):
                    continue
                if (t.days.last - t.days.first).days <= LONGEST_DAYS:
                    named[t.days].append((Evidence(shown(aligned, unit.span), "dated"), t))
    return Told(tuple(_finding(aligned, days, named[days]) for days in sorted(named)))


def _finding(aligned: AlignedStory, days: Interval, told: list[tuple[Evidence, Time]]) -> Finding:
    once = list({e.span: (e, t) for e, t in told}.values())
    letters = letters_of(aligned, {e.span.article for e, _ in once})
    how = dict.fromkeys(f"“{aligned.story.text(t.span)}”: {t.how}" for _, t in once)
    return Finding(
        kind="time",
        type="day" if days.first == days.last else "interval",
        title=f"{days}: {headline(aligned.story.text(once[0][0].span), 90)}",
        evidence=tuple(e for e, _ in once),
        comment=f"Named in {listed(letters)}.",
        score=round(len(letters) / len(aligned.story.accounts), 3),
        reasons=tuple(Reason(h) for h in how),
    )
