"""The calendar of the system, shared by `annotate` (times of one article) and `align` (times across accounts).

`values` turns TIMEX3 values into days, `recipes` holds what "last week" means until a date is known, `counting` counts
a text's times one after another, `events` finds the date of "two weeks before the talks".
"""

from rashomon.timex.counting import Anchor, Counted, Open, count, from_event, near_enough
from rashomon.timex.events import Dated, event_date, event_words
from rashomon.timex.recipes import UNKNOWN, Settled, needs_anchor, open_value, parted, settle
from rashomon.timex.values import apart, contains, days_of, grain, length, narrowed, shifted

__all__ = [
    "UNKNOWN", "Anchor", "Counted", "Dated", "Open", "Settled", "apart", "contains", "count", "days_of",
    "event_date", "event_words", "from_event", "grain", "length", "narrowed", "near_enough", "needs_anchor",
    "open_value", "parted", "settle", "shifted",
]  # fmt: skip
