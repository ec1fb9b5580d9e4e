"""What `rashomon add` and `rashomon serve` do with a case: taken into one archive, then asked for as pages."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from starlette.testclient import TestClient

from rashomon.apart import Apart
from rashomon.archive.adding import Adder
from rashomon.kit import Kit, store
from rashomon.seams import Source
from rashomon.settings import Settings
from rashomon.web.app import app
from rashomon.web.serving import Rate, Serving

FOLLOWED = 3  # articles of a case whose pages are asked for
LISTS_EVERY = 50  # cases after which the lists of all that is kept are asked for
OF_ARTICLE = ("/article/{}", "/article/{}.json", "/article/{}.csv", "/versions/{}", "/search?q={}")
OF_STORY = ("/story/{}", "/read/{}", "/story/{}.json", "/story/{}.csv")
LISTS = (
    "/stories", "/stories.json", "/stories.csv", "/stories.atom", "/people", "/people.csv", "/outlets", "/outlets.csv",
    "/problems", "/problems.csv", "/about",
)  # fmt: skip
BUSY = 503  # "still at work, try again": an answer, on a machine that has more to do
_FREELY = Rate(1e9, 1e9)


class Kept:
    """An archive in a folder, which grows with every case, and a server on it."""

    def __init__(self, loaded: Kit, folder: Path) -> None:
        self._store = store(folder / "archive.sqlite")
        self._encoder, self._apart, self._count = loaded.tools.encoder, Apart(Settings()), 0
        made = app(self._store, Settings(), Serving(changing=_FREELY, searching=_FREELY, reading=_FREELY))
        made.state.desk.__dict__["kit"] = loaded
        self._client = TestClient(made, base_url="http://127.0.0.1:8000", follow_redirects=False)

    def used(self, name: str, raw: bytes) -> tuple[int, int]:
        """Articles kept (new or known already) and problems told; raises where a page is a server's error."""
        adder = Adder(self._store, Settings(), self._encoder, reading=self._apart.read)
        adder.source(Source(name, raw=raw))
        outcome = adder.close()
        followed = outcome.new[:FOLLOWED]
        for id_ in followed:
            self._asked(OF_ARTICLE, id_)
        for story in dict.fromkeys(k.row.story for k in self._store.articles.some(followed)):
            self._asked(OF_STORY, story or "")
        self._count += 1
        if self._count % LISTS_EVERY == 0:
            self._asked(LISTS, "")
        return outcome.added + outcome.again, len(outcome.problems)

    def _asked(self, addresses: tuple[str, ...], value: str) -> None:
        for address in addresses:
            got = self._client.get(address.format(quote(value.encode("utf-8", "replace"), safe="")))
            if got.status_code >= 500 and got.status_code != BUSY:
                raise AssertionError(f"{address}: status {got.status_code}")
