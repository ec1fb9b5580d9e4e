"""The command line.  Commands are imported when they are called, so that `rashomon --help` answers at once."""

from __future__ import annotations

import logging
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import click

# Before numpy is loaded: the threads of its products of matrices only wait for one another here (our matrices are
# small, and articles are read side by side already): five accounts took 7.2 s of processor time, with two such threads
# 9.4 to 11.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from rashomon import __version__
from rashomon.commands import archived, bulk, gathering, serve, streams
from rashomon.commands.options import (
    MANIFEST,
    MARK_FORMS,
    OUTPUT,
    PLAIN,
    REPORT_FORMS,
    SOURCES,
    Form,
    report_form,
    settings_of_the_file,
    with_settings,
)
from rashomon.model.failures import ArchiveError
from rashomon.settings import Settings


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="rashomon")
@click.pass_context
def cli(context: click.Context) -> None:
    """Lay several news accounts of one event side by side: what they share, where they differ, who said what.

    A SOURCE is a file (.txt .md .html .json .jsonl), a folder of such files, or - for standard input.  Results go to
    standard output, everything else to standard error.  Only fetch, watch,
    serve, and compare of an address ask the web, for what you name, and brief the model that you set.

    \b
    Exit status: 0 done, 1 could not be done, 2 wrong usage, 3 done but some input was lost.
    Settings: rashomon config.  Completion: eval "$(_RASHOMON_COMPLETE=bash_source rashomon)"
    """
    if context.invoked_subcommand != "config":  # which tells of a broken file itself
        context.default_map = dict.fromkeys(cli.commands, settings_of_the_file())


@cli.command()
@SOURCES
@click.option("-f", "--format", "form", type=Form(REPORT_FORMS), help="The form of the report.  "
              "Default: by the suffix of the output file (.html .json .csv …), else terminal.")  # fmt: skip
@OUTPUT
@click.option("--open", "opened", is_flag=True, help="Write the report as HTML and open it in the browser.")
@PLAIN
@MANIFEST
@gathering.WARC
@gathering.DELAY
@gathering.PRIVATE
@with_settings()
def compare(
    sources: tuple[str, ...], form: str | None, output: Path | None, opened: bool, plain: bool, manifest: Path | None,
    warc: Path | None, delay: float | None, allow_private: bool, **chosen: Any,
) -> int:  # fmt: skip
    """Compare accounts of one event; they get the letters A, B, C … in the order given.

    A SOURCE may be a web address, too: it is fetched as `rashomon fetch` does, and kept nowhere.

    \b
    Examples:
      rashomon compare https://mirror.example/crane notes.txt
      rashomon compare bulletin.txt herald.html courier.txt
      rashomon compare story/ --output report.html --open
      rashomon compare story/ --format json | jq '.findings[].title'
    """
    from rashomon.commands import compare as job
    from rashomon.commands import last

    form = form or report_form(output, opened)
    if opened and form != "html":
        raise click.UsageError("--open is for --format html", click.get_current_context())
    if opened:
        output = output or last.made_place(last.PAGE)
    asking = job.Asking(allow_private, delay, warc)
    done = job.compare(sources, Settings(**chosen), form, output, plain=plain, manifest=manifest, asking=asking)
    if opened and output is not None:
        job.open_page(output)
    return done


@cli.command()
@SOURCES
@click.option("-f", "--format", "form", type=click.Choice(MARK_FORMS), default="jsonl", show_default=True,
              help="One JSON object a line, CoNLL-U, brat standoff, or TimeML.")  # fmt: skip
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE|FOLDER",
              help="Write into FILE, whole or not at all, or a file an article into a FOLDER that exists.")  # fmt: skip
@MANIFEST
@with_settings()
def annotate(sources: tuple[str, ...], form: str, output: Path | None, manifest: Path | None, **chosen: Any) -> int:
    """Mark sentences, names, times, numbers, quotations and choices of words in each article by itself.

    One line for each article, in the order read.

    \b
    Examples:
      rashomon annotate articles.jsonl > marks.jsonl
      rashomon annotate story/ --format brat --output brat-data/
    """
    from rashomon.commands import annotate as job

    return job.annotate(sources, Settings(**chosen), form, output, manifest=manifest)


@cli.command()
@SOURCES
@click.option("-f", "--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True,
              help="One JSON object a line.")  # fmt: skip
@OUTPUT
@click.option("--window", type=click.FloatRange(min=0, min_open=True), metavar="DAYS",
              help="Compare no longer with articles that are older than this, counted from the newest.")  # fmt: skip
@click.option("--explain", is_flag=True, help="Add the reasons to each line.")
@click.option("--changes", is_flag=True, help="Write what was merged, split or moved on the way, instead of places.")
@click.option("--archive", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Add the articles to this archive and group them with what it holds: stories keep their ids from "
              "run to run.  Without it nothing is remembered.")  # fmt: skip
@MANIFEST
@with_settings("language", "published", "max_bytes", "vectors", "encoder", "plugs")
def group(sources: tuple[str, ...], form: str, output: Path | None, **chosen: Any) -> int:
    """Put articles into stories, in the order they come.

    One line for each article: its id, its story, the article it copies, and how sure that is.

    \b
    Examples:
      rashomon group today.jsonl | jq -r .story | sort | uniq -c
      rashomon group today.jsonl --archive news.sqlite --explain
    """
    from rashomon.commands import group as job

    how = {name: chosen.pop(name) for name in ("window", "explain", "changes", "archive", "manifest")}
    if how["archive"] and how["manifest"]:
        raise click.UsageError("the archive keeps the record: `rashomon runs`", click.get_current_context())
    return job.group(sources, Settings(**chosen), output, job.Asked(**how))


@cli.command()
@click.argument("ref", metavar="REF")
@click.option("--report", type=click.Path(path_type=Path), metavar="FILE",
              help="A report written with --format json or html.  Default: the last that `compare` made.")  # fmt: skip
@click.option("--archive", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="The archive that REF is of.  Default for STORY/REF: the usual one.")  # fmt: skip
@click.option("-f", "--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True,
              help="The words in their context, or the record as JSON.")  # fmt: skip
@click.option("--explain", is_flag=True, help="How the finding REF came about, what it means, what to check.")
@PLAIN
def show(ref: str, report: Path | None, archive: Path | None, form: str, explain: bool, plain: bool) -> int:
    """Print what a reference of a report points to, in its context.

    REF is a finding (D1), characters of an account (B:1395-1500), a paragraph (B¶6 or Bp6), or an account (B); in the
    archive STORY/REF, a STORY whole, or characters of an ARTICLE of a story (84f210f65bb1:120-188).

    \b
    Examples:
      rashomon show D1
      rashomon show D1 --explain
      rashomon show B:1395-1500 --report report.json
      rashomon show s-9be9ac9a3aa2/D1 --explain
    """
    from rashomon.commands import show as job

    if report is not None and archive is not None:
        raise click.UsageError("a report or an archive, not both", click.get_current_context())
    if report is None and (archive is not None or job.of_an_archive(ref)):
        return job.show_kept(ref, archive, form, explain=explain, plain=plain)
    return job.show(ref, report, form, explain=explain, plain=plain)


@cli.command()
@click.option("--report", type=click.Path(path_type=Path), metavar="FILE",
              help="A report written with --format json or html.  Default: the last that `compare` made.")  # fmt: skip
@click.option("-f", "--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True,
              help="The sentences, or every sentence with what it cites and why it was refused.")  # fmt: skip
@OUTPUT
@MANIFEST
def brief(report: Path | None, form: str, output: Path | None, manifest: Path | None) -> int:
    """Have a brief drafted from the findings of a report by a language model that you set; nobody is asked otherwise.

    The model gets findings, never the articles.  A sentence that cites no finding, or has a name, number or quotation
    that its findings do not carry, or judges, is refused and told.  RASHOMON_WRITER_URL and RASHOMON_WRITER_MODEL say
    whom to ask.

    \b
    Example:
      rashomon brief --output brief.txt
    """
    from rashomon.commands import brief as job

    return job.write(report, form, output, manifest)


@cli.command()
@click.option("-f", "--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True,
              help="A table, or JSON.")  # fmt: skip
def config(form: str) -> int:
    """Print every setting, its value, and where that comes from: an environment variable, the file, or the default.

    The file is rashomon/config.toml in your folder of configurations (~/.config), or what RASHOMON_CONFIG names.

    \b
    Example:
      rashomon config
    """
    from rashomon.commands import config as job

    return job.show(form)


@cli.command()
@click.argument("stories", nargs=-1, required=True, metavar="STORY...",
                type=click.Path(exists=True, file_okay=False, path_type=Path))  # fmt: skip
@click.option("--gold", is_flag=True, required=True,
              help="Measure against the gold.json in each folder (the one thing there is to check by).")  # fmt: skip
@click.option("--misses", is_flag=True, help="List what was not found, and the differences that no gold knows.")
@click.option("-f", "--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True,
              help="A table, or the figures as JSON.")  # fmt: skip
@MANIFEST
def check(stories: tuple[Path, ...], gold: bool, misses: bool, form: str, manifest: Path | None) -> int:
    """Measure how well the comparison of a story meets what people wrote down about it.

    A STORY is a folder with the accounts as texts and their gold comparison, gold.json (its format: docs/quality.md).

    \b
    Examples:
      rashomon check tests/gate/stories/ferry --gold
      rashomon check stories/* --gold --misses
    """
    from rashomon.commands import check as job

    return job.check(stories, form, manifest, missed=misses)


for _command in (*archived.COMMANDS, *gathering.COMMANDS, *bulk.COMMANDS, serve.serve):
    cli.add_command(_command)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def run(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status.  What goes wrong is told in one line on standard error, without a traceback."""
    try:
        done = cli.main(args=arguments, prog_name="rashomon", standalone_mode=False)
        sys.stdout.flush()
        return done if isinstance(done, int) else streams.DONE
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return streams.USAGE
    except click.UsageError as error:
        where = f"  (see `{error.ctx.command_path} --help`)" if error.ctx is not None else ""
        streams.tell(error.format_message().replace("\n", " ") + where)
        return streams.USAGE
    except (click.Abort, KeyboardInterrupt):
        streams.tell("interrupted")
        return streams.INTERRUPTED
    except BrokenPipeError:
        streams.quiet_stdout()  # whoever read our output has what they wanted
        return streams.DONE
    except (streams.Failed, ArchiveError, OSError, click.ClickException) as error:
        streams.tell(str(error) or type(error).__name__)
        return streams.FAILED


def main() -> None:
    """The console script."""
    signal.signal(signal.SIGTERM, _stop)
    logging.basicConfig(level=logging.ERROR, format="rashomon: %(name)s: %(message)s")  # before a library does
    streams.use_utf8()
    sys.exit(run())
