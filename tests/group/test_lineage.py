"""Agencies, on invented texts."""

from __future__ import annotations

import pytest

from rashomon.group.lineage import agency
from rashomon.model import Article

WIRE = (
    "VELMORA (Reuters) - The harbour of Velmora was closed on Tuesday after a crane fell on two empty ships, the port "
    "captain said. Nobody was hurt. Divers searched the basin until nightfall and found a cable that had snapped."
)


def article(id: str, text: str) -> Article:
    return Article(id=id, text=text, source=id, sha256=id)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (WIRE, "Reuters"),
        ("Madrid, 3 may (EFE).- El puerto cerró.", "EFE"),
        ("By Ana Bell\nAssociated Press\n\nThe harbour was closed.", "Associated Press"),
        ("The harbour (of Velmora) - a small one - was closed.", None),
        ("", None),
    ],
)
def test_who_signed(text: str, name: str | None) -> None:
    assert agency(article("a", text)) == name
