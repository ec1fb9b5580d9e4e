"""The commands that work with the archive; what they do stands in :mod:`rashomon.commands.shelf`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from rashomon.commands.options import (
    ARCHIVE,
    DATA,
    LIMIT,
    OFFSET,
    OUTPUT,
    PLAIN,
    REPORT_FORMS,
    SOURCES,
    day,
    report_form,
    with_settings,
)
from rashomon.settings import Settings

EXPORT_FORMS = ("json", "jsonl", "md", "html", "annotations", "articles")
CORRECTIONS = ("same", "not-same", "split", "merge", "speaker", "date", "undo", "list")


@click.command()
@SOURCES
@ARCHIVE
@click.option("--compare", "compared", is_flag=True, help="Compare the stories that changed at once.")
@click.option("--group/--no-group", "grouped", default=True,
              help="Put what is new into stories; without it the next run that groups does.")  # fmt: skip
@click.option("--keep-raw", is_flag=True,
              help="Keep the bytes of each source too; else only their digest and where they lie.")  # fmt: skip
@with_settings()
def add(
    sources: tuple[str, ...], archive: Path | None, compared: bool, grouped: bool, keep_raw: bool, **chosen: Any
) -> int:
    """Add articles to the archive and put them into stories.  What is there already is not added again.

    A page or file that changed since is kept as a newer version.  Each batch of 500 is kept whole or not at all.

    \b
    Examples:
      rashomon add today.jsonl saved-pages/
      rashomon add story/ --archive work.sqlite --compare
    """
    from rashomon.commands import shelf

    return shelf.add(sources, archive, Settings(**chosen), compared=compared, grouped=grouped, keep_raw=keep_raw)


@click.command()
@ARCHIVE
@click.option("--words", default="", metavar="WORDS", help="Only stories of articles with these words.")
@click.option("--outlet", metavar="NAME", help="Only stories that this outlet tells.")
@click.option("--language", metavar="CODE", help="Only stories told in this language.")
@click.option("--since", callback=day, metavar="DATE", help="Only stories with an article of that day or later.")
@click.option("--until", callback=day, metavar="DATE", help="Only stories with an article of that day or earlier.")
@click.option("--least", type=click.IntRange(min=1), default=1, show_default=True, metavar="N",
              help="Only stories of at least so many accounts; copies do not count.")  # fmt: skip
@click.option("--differing", is_flag=True, help="Only stories in which differences were found.")
@click.option("--order", type=click.Choice(["newest", "largest", "differing"]), default="newest", show_default=True,
              help="Which come first.")  # fmt: skip
@click.option("--compare", "compared", is_flag=True, help="First compare the stories that changed.")
@LIMIT
@OFFSET
@DATA
@PLAIN
def stories(
    archive: Path | None, form: str, limit: int, offset: int, plain: bool, compared: bool, **wanted: Any
) -> int:
    """List the stories of the archive.

    \b
    Examples:
      rashomon stories --least 3
      rashomon stories --words "ferry -weather" --since 2026-03-01 --format json
    """
    from rashomon.commands import shelf

    return shelf.stories(archive, wanted, form, limit, offset, compared=compared, plain=plain)


@click.command()
@click.argument("id", metavar="STORY")
@ARCHIVE
@click.option("-f", "--format", "form", type=click.Choice(REPORT_FORMS), help="The form of the report.  "
              "Default: by the suffix of the output file (.html .json .jsonl .md), else terminal.")  # fmt: skip
@OUTPUT
@click.option("--open", "opened", is_flag=True, help="Write the report as HTML and open it in the browser.")
@PLAIN
@with_settings("reader", "attribution", "vectors")
def story(
    id: str, archive: Path | None, form: str | None, output: Path | None, opened: bool, plain: bool, **chosen: Any
) -> int:
    """Show the comparison of a story of the archive; compared anew only where it changed.

    STORY is an id that `rashomon stories` lists, or the id of an article in it.

    \b
    Examples:
      rashomon story s-9be9ac9a3aa2
      rashomon story s-9be9ac9a3aa2 --output report.html --open
    """
    from rashomon.commands import last, shelf

    form = form or report_form(output, opened)
    if opened and form != "html":
        raise click.UsageError("--open is for --format html", click.get_current_context())
    if opened:
        output = output or last.made_place(last.PAGE)
    return shelf.story(id, archive, Settings(**chosen), form, output, plain=plain, opened=opened)


@click.command()
@click.argument("id", metavar="[STORY]", required=False)
@ARCHIVE
@click.option("-f", "--format", "form", type=click.Choice(EXPORT_FORMS), default="json", show_default=True,
              help="The report in one of its forms, or the story's articles as JSON lines.")  # fmt: skip
@click.option("--all", "everything", is_flag=True,
              help="The whole archive as JSON lines, from which `rashomon import` makes the same archive.")  # fmt: skip
@OUTPUT
@with_settings("reader", "attribution", "vectors")
def export(
    id: str | None, archive: Path | None, form: str, everything: bool, output: Path | None, **chosen: Any
) -> int:
    """Write a story of the archive for other programs: its report, or its articles with their texts; or everything.

    \b
    Examples:
      rashomon export s-9be9ac9a3aa2 --format articles --output ferry.jsonl
      rashomon export s-9be9ac9a3aa2 --format annotations > ferry.jsonld
      rashomon export --all --output archive.jsonl.gz
    """
    from rashomon.commands import moving, shelf

    if (id is None) is not everything:
        raise click.UsageError("name a story, or say --all", click.get_current_context())
    if id is None:
        return moving.export(archive, output)
    if form == "articles":
        return shelf.articles(id, archive, output)
    return shelf.story(id, archive, Settings(**chosen), form, output, plain=True)


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@ARCHIVE
@click.option("--kind", type=click.Choice(["article", "statement", "quote"]), default="article", show_default=True,
              help="Search the texts, what comparisons found, or what people said.")  # fmt: skip
@LIMIT
@OFFSET
@DATA
@PLAIN
def search(
    words: tuple[str, ...], archive: Path | None, kind: str, limit: int, offset: int, form: str, plain: bool
) -> int:
    """Search the archive, newest first.

    All words must be there; "in this order", -without, begin*, one OR other.  After `--` words may begin with a dash.

    \b
    Examples:
      rashomon search ferry captain
      rashomon search --kind quote -- '"rescue boats" -drill'
    """
    from rashomon.commands import shelf

    return shelf.search(" ".join(words), archive, kind, form, limit, offset, plain=plain)


@click.command()
@click.argument("id", metavar="ARTICLE")
@ARCHIVE
@DATA
@PLAIN
def versions(id: str, archive: Path | None, form: str, plain: bool) -> int:
    """Show the versions of an article in the archive and what changed between them.

    \b
    Example:
      rashomon versions 84f210f65bb1
    """
    from rashomon.commands import shelf

    return shelf.versions(id, archive, form, plain=plain)


@click.command()
@click.argument("ids", nargs=-1, metavar="[ARTICLE...]")
@ARCHIVE
@click.option("--story", metavar="STORY", help="All articles of a story.")
@click.option("--yes", is_flag=True, help="Do not ask first.")
def forget(ids: tuple[str, ...], archive: Path | None, story: str | None, yes: bool) -> int:
    """Take articles out of the archive for good, with all that was made of them.

    \b
    Examples:
      rashomon forget 84f210f65bb1
      rashomon forget --story s-9be9ac9a3aa2 --yes
    """
    from rashomon.commands import shelf

    if not ids and story is None:
        raise click.UsageError("name articles, or a story with --story", click.get_current_context())
    return shelf.forget(ids, archive, story, yes=yes)


@click.command()
@click.argument("kind", type=click.Choice(CORRECTIONS), metavar="KIND")
@click.argument("names", nargs=-1, metavar="[NAME...]")
@ARCHIVE
@click.option("--note", default="", metavar="TEXT", help="Why; kept with the correction.")
@DATA
def correct(kind: str, names: tuple[str, ...], archive: Path | None, note: str, form: str) -> int:
    """Correct what the program decided; later runs heed it, and it can be undone.

    \b
    KIND and NAMEs:
      same ARTICLE ARTICLE...        they tell one story: the first one's
      not-same ARTICLE               it does not belong in its story
      split ARTICLE...               they leave their story together
      merge STORY STORY...           they are one story: the first
      speaker ARTICLE:START-END NAME who said the words at that place
      date ARTICLE DAY               when it was published (empty: not known)
      undo NUMBER                    take a correction back
      list                           all corrections

    \b
    Examples:
      rashomon correct merge s-9be9ac9a3aa2 s-71ce4fe734cc
      rashomon correct speaker 84f210f65bb1:120-188 "Irena Holt"
    """
    from rashomon.commands import mend

    return mend.correct(kind, names, archive, note, form)


@click.command()
@ARCHIVE
@click.option("--run", type=int, metavar="N", help="Only those of one run.")
@click.option("--lost", is_flag=True, help="Only those by which input was lost.")
@click.option("--raw", type=int, metavar="N", help="Write the bytes that were put aside with problem N.")
@LIMIT
@OFFSET
@DATA
@PLAIN
def problems(
    archive: Path | None, run: int | None, lost: bool, raw: int | None, limit: int, offset: int, form: str, plain: bool
) -> int:
    """List what could not be read or done, newest first.

    \b
    Examples:
      rashomon problems --lost
      rashomon problems --raw 12 > page.html
    """
    from rashomon.commands import mend

    if raw is not None:
        return mend.put_aside(raw, archive)
    return mend.problems(archive, run, lost, form, limit, offset, plain=plain)


@click.command()
@click.argument("number", type=int, metavar="[NUMBER]", required=False)
@ARCHIVE
@LIMIT
@OFFSET
@DATA
@PLAIN
def runs(number: int | None, archive: Path | None, limit: int, offset: int, form: str, plain: bool) -> int:
    """List the commands that wrote into the archive, newest first; of one, by its NUMBER, the whole record.

    The record says what was read (with digests), the version, settings and weights, what came of it, and the problems.

    \b
    Examples:
      rashomon runs
      rashomon runs 12 --format json > manifest.json
    """
    from rashomon.commands import mend

    return mend.runs(archive, number, form, limit, offset, plain=plain)


@click.command()
@ARCHIVE
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Where the mended archive goes.  Default: in place; the damaged file stays beside it.")  # fmt: skip
@DATA
def repair(archive: Path | None, output: Path | None, form: str) -> int:
    """Check the archive; save what can be read of a damaged one into a new file.

    \b
    Examples:
      rashomon repair
      rashomon repair --archive work.sqlite --output saved.sqlite
    """
    from rashomon.commands import mend

    return mend.repair(archive, output, form)


COMMANDS = (add, stories, story, search, versions, export, correct, forget, runs, problems, repair)
