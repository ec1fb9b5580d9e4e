"""A run over very many articles, killed three times and taken up again, beside one that was left alone.

    python -m benchmarks.killed FOLDER [--articles 100000] [--stories 40] [--workers 2]

Resampled articles (`material`) with, spread among them, stories that five accounts tell: the invented ferry, each time
with other words.  Stories of at least five are compared (some thousand of three come about by chance), each day is
grouped together with the one before.  The process and all that it started are killed (SIGKILL) while it reads, while it
groups and while it compares; what comes out in the end must be the same bytes.  Prints what each step took by the
clock, the processor time of the whole, and whether the two are equal; exit status 1 where they are not.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.material import CHANGED, ROOT, WORD, resampled

IN_A_FILE = 5_000
LOOK = 0.5  # seconds between two looks at how far a run is
STEPS = ("read", "group", "tell")  # folders of parts, in the order they are made


def told(number: int, day: str) -> Iterator[dict[str, Any]]:
    """The five accounts of the ferry with many words exchanged, the same ones in each, so that it is another story."""
    files = sorted((ROOT / "tests" / "gate" / "stories" / "ferry").glob("*.txt"))
    texts = [path.read_text("utf-8") for path in files]
    words = sorted({w for text in texts for w in WORD.findall(text)})
    rng = random.Random(number)
    other = {w: rng.choice(words) for w in words if rng.random() < CHANGED / 2}
    for path, text in zip(files, texts, strict=True):
        title, _, rest = WORD.sub(lambda m: other.get(m[0], m[0]), text).partition("\n")
        yield {"id": f"f{number}-{path.stem}", "title": title, "text": rest.strip(), "published": day}


def made(folder: Path, articles: int, stories: int) -> None:
    """The input: files of JSON lines."""
    folder.mkdir(parents=True)
    every, file = max(1, articles // max(stories, 1)), None
    for n, article in enumerate(resampled(articles)):
        if n % IN_A_FILE == 0:
            if file is not None:
                file.close()
            file = (folder / f"{n:07d}.jsonl").open("w", encoding="utf-8")
        day = article.published.value if article.published else ""
        lines: list[dict[str, Any]] = [
            {"id": article.id, "title": article.title, "text": article.text, "published": day}
        ]
        if n % every == 0 and n // every < stories:
            lines += told(n // every, day)
        for line in lines if file is not None else ():
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    if file is not None:
        file.close()


def started(given: Path, out: Path, workers: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", "from rashomon.cli import main; main()", "run", str(given), str(out),
               "--workers", str(workers), "--least", "5", "--overlap", "1"]  # fmt: skip
    with (out.parent / f"{out.name}.log").open("ab") as log:
        return subprocess.Popen(command, start_new_session=True, stdout=log, stderr=log)


def parts(out: Path, step: str) -> int:
    """How many parts of a step are done."""
    pattern = "*/seen.json.gz" if step == "read" else "*.jsonl.gz"
    return sum(1 for _ in (out / "parts" / step).glob(pattern))


def whole(given: Path, out: Path, workers: int) -> dict[str, Any]:
    """A run left alone: how many parts each step had, and seconds by the clock from its first look to the next's."""
    run, began = started(given, out, workers), time.perf_counter()
    seen: dict[str, float] = {}
    counts = dict.fromkeys(STEPS, 0)
    while run.poll() is None:
        time.sleep(LOOK)
        counts = {step: parts(out, step) for step in STEPS}
        for step in STEPS:
            if counts[step]:
                seen.setdefault(step, time.perf_counter() - began)
    total = time.perf_counter() - began
    begins = [0.0, *(seen.get(step, total) for step in STEPS[1:]), total]
    clock = {step: round(b - a, 1) for step, a, b in zip(STEPS, begins, begins[1:], strict=False)}
    return {"parts": counts, "seconds by the clock": clock, "all": round(total, 1), "status": run.returncode}


def killed(given: Path, out: Path, workers: int, counts: dict[str, int]) -> list[dict[str, Any]]:
    """A run killed in the middle of each step, then left to end: where each of its lives began and ended."""
    lives = []
    for step in (*STEPS, None):
        run, began = started(given, out, workers), {s: parts(out, s) for s in STEPS}
        while run.poll() is None:
            time.sleep(LOOK)
            if step is not None and parts(out, step) >= max(1, counts[step] // 2):
                os.killpg(run.pid, signal.SIGKILL)
                run.wait()
                break
        lives.append({"killed in": step, "found": began, "left": {s: parts(out, s) for s in STEPS},
                      "status": run.returncode})  # fmt: skip
    return lives


def differ(one: Path, other: Path) -> list[str]:
    """Files, but for parts, that are not in both with the same bytes."""
    names = {
        str(p.relative_to(folder)) for folder in (one, other) for p in folder.rglob("*")
        if p.is_file() and "parts" not in p.relative_to(folder).parts
    }  # fmt: skip
    return sorted(
        n for n in names
        if not (one / n).exists() or not (other / n).exists() or not filecmp.cmp(one / n, other / n, shallow=False)
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="an empty one, or one that does not exist; what is made stays there")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--stories", type=int, default=40)
    parser.add_argument("--workers", type=int, default=2)
    chosen = parser.parse_args()
    given, alone, interrupted = (chosen.folder / name for name in ("in", "alone", "killed"))
    made(given, chosen.articles, chosen.stories)
    before = os.times()
    first = whole(given, alone, chosen.workers)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    lives = killed(given, interrupted, chosen.workers, first["parts"])
    wrong = differ(alone, interrupted)
    manifest = json.loads((alone / "manifest.json").read_text("utf-8"))
    said = {k: manifest[k] for k in ("articles", "stories", "compared", "findings")}
    out = {**said, "left alone": first, "processor seconds": round(spent, 1), "killed": lives, "differ": wrong}
    sys.stdout.write(json.dumps(out, indent=1) + "\n")
    sys.exit(bool(wrong) or any(life["status"] for life in (first, lives[-1])))


if __name__ == "__main__":
    main()
