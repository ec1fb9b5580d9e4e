"""What is shown of an archive's comparisons, and addresses compared without being kept."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from tests.archive.test_cli import FERRY, Run, run
from tests.archive.test_gathering import page
from tests.plugs.fetch.serving import Answer, serving

__all__ = ["run"]
CRANE = "A crane fell on two empty ships in Velmora harbour on Sunday. Nobody was hurt, said the captain Ilse Drakov. "
OTHER = "A crane fell on three ships in Velmora harbour on Sunday. Four were hurt, said the captain Ilse Drakov. "
PLAIN = ("--no-reader", "--no-attribution", "--no-vectors", "--no-context")


def test_every_finding_of_a_kept_comparison_is_shown_and_explained(run: Run) -> None:
    run("add", *FERRY)
    story = run("stories", "--format", "json").data["items"][0]["id"]
    done = run("show", story)
    assert (done.status, f"rashomon story {story}" in done.err) == (1, True)  # not compared yet: what to do is said
    report = run("story", story, "--format", "json").data
    for f in report["findings"]:
        ref = f"{story}/{f['id']}"
        told = run("show", ref, "--explain")
        assert told.status == 0, told.err
        assert told.out.startswith(f"{f['id']} ")
        assert "The steps that led to it" in told.out
        assert run("show", ref, "--format", "json").data == f
    article = report["articles"][1]
    there = Path("..") / "data" / "rashomon" / "archive.sqlite"
    shown = run("show", f"{article['id']}:0-40", "--archive", there, "--format", "json").data
    assert (shown["article"], shown["text"]) == ("B", article["text"][:40])
    assert run("show", f"{story}/Bp1").out == run("show", article["id"] + "/Bp1", "--archive", there).out
    assert run("show", story, "--format", "json").data == report
    assert report["title"] in run("show", story).out
    assert run("show", story, "--explain").status == 1
    assert run("show", f"{story}/D99").status == 1
    assert run("show", "s-none").status == 1
    assert run("show", "D1", "--archive", there).status == 1
    assert run("show", "D1", "--archive", there, "--report", "r.json").status == 2
    run("correct", "split", report["articles"][-1]["id"])
    changed = run("show", f"{story}/D1")
    assert (changed.status, "changed since it was compared" in changed.err) == (0, True)


def test_addresses_are_compared_and_kept_nowhere(run: Run, tmp_path: Path) -> None:
    Path("other.txt").write_text(OTHER * 4)
    with serving({"/a": page("Crane falls", CRANE * 5)}) as web:
        url = f"{web.url}/a"
        done = run("compare", url, "other.txt", "--format", "json", "--allow-private", "--warc", "all.warc.gz", *PLAIN)
        assert web.asked == ["/robots.txt", "/a"]
    assert done.status == 0
    first, second = done.data["articles"]
    assert (first["letter"], first["source"], first["url"]) == ("A", url, url)
    assert "two empty ships" in first["text"]
    assert second["source"] == "other.txt"
    assert b"WARC-Target-URI: " + url.encode() in gzip.decompress(Path("all.warc.gz").read_bytes())
    assert not (tmp_path / "data").exists()


def test_an_address_is_asked_as_every_other_is(run: Run) -> None:
    """Not where robots.txt forbids, not on this machine unless allowed, not without bound; each is told as lost."""
    Path("other.txt").write_text(OTHER * 4)
    robots = Answer(b"User-agent: *\nDisallow: /no\n")
    with serving({"/robots.txt": robots, "/no": page("No", CRANE), "/large": page("Large", CRANE * 5_000)}) as web:
        asked = ("--format", "json", "--delay", "0", *PLAIN)
        done = run("compare", f"{web.url}/no", "other.txt", "--allow-private", *asked)
        assert (done.status, "robots.txt asks not to be read" in done.err) == (3, True)
        assert [a["source"] for a in done.data["articles"]] == ["other.txt"]
        done = run("compare", f"{web.url}/large", "other.txt", "--allow-private", "--max-bytes", "9000", *asked)
        assert (done.status, "more than the limit" in done.err) == (3, True)
        done = run("compare", f"{web.url}/gone", "--allow-private", *asked)
        assert (done.status, "the server says 404" in done.err) == (1, True)
        before = len(web.asked)
        done = run("compare", f"{web.url}/large", "other.txt", *asked)
        assert done.status == 3
        assert "/no" not in web.asked
        assert len(web.asked) == before  # this machine is not asked unless allowed
        assert run("compare", "file:///etc/hostname", *asked).status == 1
        assert run("annotate", f"{web.url}/large").status == 1
    assert json.loads(done.out)["problems"][0]["step"] == "fetch"
