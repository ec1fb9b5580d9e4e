"""`make kills`: `add` and `watch` killed with SIGKILL at random moments, a hundred times; all kept is counted after.

After each kill the archive must be sound (SQLite's own check, every text against its digest, every article in a story,
the search index), hold all that it held before, and nothing twice.  At the end the command runs once undisturbed, and
every article that was given is there, word for word.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rashomon import kit
from tests.archive.test_gathering import feed, page
from tests.archive.test_kills import RUN, checked, killed, stories
from tests.plugs.fetch.serving import serving

RECORDS, PAGES = 6_000, 400  # more than the kills leave time for, so that most hit a run at work
LONGEST = 2.5  # seconds after the archive is there within which the kill falls


def run_out(arguments: list[str], path: Path) -> None:
    """The command once more, undisturbed."""
    environment = {**os.environ, "RASHOMON_ARCHIVE": str(path)}
    subprocess.run(
        [sys.executable, "-c", RUN, *arguments], env=environment, check=True, timeout=1_200,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def adding(kills: int, folder: Path, seed: int) -> int:
    """Kills `add`; how many kills hit a run at work."""
    records = stories(RECORDS)
    source, path = folder / "in.jsonl", folder / "add.sqlite"
    source.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    arguments = ["add", str(source), "--no-vectors"]
    cut = killed(arguments, path, kills, LONGEST, seed)
    run_out(arguments, path)
    with contextlib.closing(kit.store(path)) as store:
        texts = {k.row.id: k.article.text for k in store.articles.after(0, RECORDS + 1)}
    assert checked(path) == {r["id"] for r in records}
    assert texts == {r["id"]: r["text"] for r in records}
    return cut


def watching(kills: int, folder: Path, seed: int) -> int:
    """Kills `watch` of a feed of our own server; how many kills hit a run at work."""
    path = folder / "watch.sqlite"
    with serving() as web:
        names = [f"/{n}" for n in range(PAGES)]
        for name, record in zip(names, stories(PAGES), strict=True):
            web.pages[name] = page(f"{record['title']} {name}", (record["text"] + " ") * 4)
        web.pages["/feed"] = feed(web, *names)
        arguments = ["watch", f"{web.url}/feed", "--allow-private", "--delay", "0", "--no-vectors", "--most", "1000"]
        cut = killed(arguments, path, kills, LONGEST, seed)
        run_out(arguments, path)
        with contextlib.closing(kit.store(path)) as store:
            urls = [r.url for r in store.articles.page(limit=PAGES + 1).items]
        assert sorted(str(u) for u in urls) == sorted(f"{web.url}{name}" for name in names)
    checked(path)
    return cut


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--add", type=int, default=60, help="how often `add` is killed")
    parser.add_argument("--watch", type=int, default=40, help="how often `watch` is killed")
    parser.add_argument("--seed", type=int, default=8, help="of the moments")
    told = parser.parse_args()
    for name, work, kills in (("add", adding, told.add), ("watch", watching, told.watch)):
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="rashomon-kills-") as folder:
            cut = work(kills, Path(folder), told.seed)
        took = time.monotonic() - began
        says = f"{name}: {kills} kills, {cut} of them in the midst of work, nothing lost or doubled, {took:.0f} s"
        sys.stdout.write(says + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
