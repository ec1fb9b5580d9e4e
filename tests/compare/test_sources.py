"""How many origins a statement has: named speakers, documents, and accounts that name none."""

from __future__ import annotations

from tests.telling import Telling, told


def comments(report: Telling) -> str:
    return " ".join(f.comment for f in report.of("shared"))


def test_three_renderings_of_one_document_are_one_origin() -> None:
    """
    == A
    Orrin has a new dispute over its harbour, which closed in May.

    The audit report said that the harbour had lost four million crowns through false bills.

    == B
    The town council of Orrin met on Friday behind closed doors.

    According to the audit report, false bills cost the harbour four million crowns.
    """
    report = told(test_three_renderings_of_one_document_are_one_origin)
    found = [f for f in [*report.of("shared"), *report.of("quote")] if len(f.articles) > 1]
    assert found
    if report.of("shared"):
        assert "One origin" in comments(report)
        assert "itself: not among the sources" in comments(report)


def test_who_names_nobody_may_have_it_from_anybody() -> None:
    """
    == A
    A fire destroyed the old mill of Tarn on Monday night and killed the night watchman.

    The mill had stood by the river for two centuries.

    == B
    The night watchman died when fire destroyed the old mill of Tarn on Monday night.

    Dozens of neighbours came to watch.
    """
    report = told(test_who_names_nobody_may_have_it_from_anybody)
    assert "At most 2 independent origins: A and B name none." in comments(report)
    assert all(len(f.origins) == 2 for f in report.of("shared"))
