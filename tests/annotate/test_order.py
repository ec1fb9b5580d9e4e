"""The annotators stand in an order that gives each what it needs."""

from rashomon.annotate import ANNOTATORS
from rashomon.model import Mark


def test_each_annotator_needs_only_what_stands_before_it() -> None:
    given: set[type[Mark]] = set()
    for annotator in ANNOTATORS:
        assert set(annotator.needs) <= given, annotator.name
        given |= set(annotator.gives)


def test_names_are_unique() -> None:
    names = [a.name for a in ANNOTATORS]
    assert len(names) == len(set(names))
