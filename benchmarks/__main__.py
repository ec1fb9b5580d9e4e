"""`make bench`: rates and ratios measured side by side in one run, as a table; build/bench.json holds the same.

The archive has a script of its own: archive.py.

    python -m benchmarks [--only read,copies,group,cluster,annotate,compare,start] [--quick] [--pages FOLDER]
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import platform
import sys
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is loaded: one core is measured

from benchmarks import annotating, comparing, copies, embedded, extraction, starting, stories
from benchmarks.material import ROOT

BENCHES = {
    "read": extraction.run, "copies": copies.run, "group": stories.run, "cluster": embedded.run,
    "annotate": annotating.run, "compare": comparing.run, "start": starting.run,
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(BENCHES), metavar="NAMES")
    parser.add_argument("--quick", action="store_true", help="small sizes: does it run at all")
    parser.add_argument("--pages", type=Path, help="a folder of real pages (.html, .html.gz) for the extraction")
    args = parser.parse_args()
    rows = []
    sys.stdout.write("| step | what | measured | beside |\n|---|---|---|---|\n")
    for name in args.only.split(","):
        for row in BENCHES[name](args.pages, args.quick):
            rows.append(row)
            sys.stdout.write(row.line() + "\n")
            sys.stdout.flush()
    out = ROOT / "build" / "bench.json"
    out.parent.mkdir(exist_ok=True)
    machine = {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count()}
    said = {"machine": machine, "rows": [dataclasses.asdict(row) for row in rows]}
    out.write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
