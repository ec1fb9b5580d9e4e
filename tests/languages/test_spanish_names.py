"""Names in Spanish, where no trained reader marks them: by capitals, heads, titles and what stands before them."""

from __future__ import annotations

import pytest

import rashomon


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("El barco se hundió frente a Punta Gris el martes.", "Punta Gris", "place"),
        ("Los vecinos de la Sierra Blanca protestan.", "Sierra Blanca", "place"),
        ("Chocó el transbordador Santa Clara con otro barco.", "Santa Clara", "other"),
        ("Lo anunció la ministra de Transportes el lunes.", "Transportes", "organisation"),
        ("Según la alcaldesa Elena Robledo, no hay daños.", "Elena Robledo", "person"),
        ("El Tribunal Supremo rechazó la demanda.", "Tribunal Supremo", "organisation"),
    ],
)
def test_the_kind_of_a_name(text: str, name: str, kind: str) -> None:
    [told] = rashomon.annotate(rashomon.article(text, language="es"))
    assert (name, kind) in {(n.text, n.kind) for n in told.names()}
