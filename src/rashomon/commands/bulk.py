"""The commands for very many articles at once; what they do stands in :mod:`rashomon.commands.running`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from rashomon.commands.options import ARCHIVE, with_settings
from rashomon.settings import Settings

ENGINES = ("serial", "processes", "spark")  # `kit.ENGINES`, without what importing the kit costs every command


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="IN...")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path), metavar="OUT")
@click.option("--engine", type=click.Choice(ENGINES), default="processes", show_default=True,
              help="One part after another, over the cores of this machine, or over a Spark cluster.")  # fmt: skip
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Processes.  Default: as many as cores.")
@click.option("--master", default="local[*]", show_default=True, metavar="URL", help="Spark's master.")
@click.option("--least", type=click.IntRange(min=2), default=3, show_default=True, metavar="N",
              help="Compare (and annotate in full) stories of at least N accounts that are no copies.")  # fmt: skip
@click.option("--overlap", type=click.IntRange(min=0, max=30), default=3, show_default=True, metavar="DAYS",
              help="Group each day together with the days before it.")  # fmt: skip
@with_settings()
def run(
    sources: tuple[str, ...],
    out: Path,
    engine: str,
    workers: int | None,
    master: str,
    least: int,
    overlap: int,
    **chosen: Any,
) -> int:
    """Read, group and compare very many articles, in parts, into the folder OUT.

    IN are files and folders as elsewhere, and Parquet.  OUT gets articles by day, stories, findings and reports as
    Parquet, and a manifest.  A run that was stopped goes on where it was; the same run again does nothing twice.

    \b
    Examples:
      rashomon run crawl/ day-2026-03-03/
      rashomon run crawl/ out/ --engine spark --master spark://host:7077
    """
    from rashomon.batch import Plan
    from rashomon.commands import running

    return running.run(sources, out, Settings(**chosen), Plan(least, overlap), engine, workers, master)


@click.command("import")
@click.argument("made", type=click.Path(exists=True, path_type=Path), metavar="FILE|OUT")
@ARCHIVE
def bring(made: Path, archive: Path | None) -> int:
    """Make an archive of an exported one (FILE), or bring what `rashomon run` made (OUT) into the archive.

    An exported archive becomes a new one, the same in everything.  Bringing in a run again changes nothing.

    \b
    Examples:
      rashomon import archive.jsonl.gz --archive news.sqlite
      rashomon import day-2026-03-03/ --archive news.sqlite
    """
    from rashomon.commands import moving, running

    return running.bring(made, archive) if made.is_dir() else moving.bring(made, archive)


COMMANDS = (run, bring)
