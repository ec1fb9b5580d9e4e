"""The commands that ask the web; what they do stands in :mod:`rashomon.commands.gather`."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from rashomon.commands.options import ARCHIVE, DATA, with_settings
from rashomon.settings import Settings

_SPAN = re.compile(r"(\d{1,4})\s*(s|m|h|d)")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
WARC = click.option("--warc", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
                    help="Add every answer to this WARC file, as it came.")  # fmt: skip
PRIVATE = click.option("--allow-private", is_flag=True,
                       help="Ask addresses of this machine and its network too, where you trust them.")  # fmt: skip
DELAY = click.option("--delay", type=click.FloatRange(min=0), metavar="SECONDS",
                     help="Between pages of one host; its robots.txt may ask for more.  Default: 1.")  # fmt: skip
MOST = click.option("--most", type=click.IntRange(min=1), default=200, show_default=True, metavar="N",
                    help="New pages of one feed, sitemap or list at a time.")  # fmt: skip

_ASKING = ("warc", "most", "delay", "allow_private")  # the options of how the web is asked, here and there


def span(_context: click.Context, _option: click.Parameter, value: str | None) -> timedelta | None:
    """A span of time written like 15m, or wrong usage; a minute at least."""
    if value is None:
        return None
    found = _SPAN.fullmatch(value.strip().lower())
    if found is None:
        raise click.BadParameter(f"{value!r} is not a span of time written like 15m, 2h or 1d")
    return max(timedelta(seconds=int(found[1]) * _SECONDS[found[2]]), timedelta(minutes=1))


@click.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@ARCHIVE
@WARC
@MOST
@DELAY
@PRIVATE
@with_settings("language", "published", "max_bytes", "vectors")
def fetch(urls: tuple[str, ...], archive: Path | None, **chosen: Any) -> int:
    """Fetch pages from the web into the archive, and put them into stories.

    A URL may be a page, a feed or a sitemap (then the pages it names are fetched), or a file that lists addresses.
    Sites' robots.txt is heeded; only public addresses are asked, and a page is sent again only if it changed.

    \b
    Examples:
      rashomon fetch https://mirror.example/crane https://post.example/harbour
      rashomon fetch pages.urls --warc today.warc.gz
    """
    from rashomon.commands import gather

    asking = gather.Asking(**{name: chosen.pop(name) for name in _ASKING})
    return gather.fetch(urls, archive, Settings(**chosen), asking)


@click.command()
@click.argument("feeds", nargs=-1, metavar="[FEEDS...]")
@ARCHIVE
@click.option("--every", callback=span, metavar="SPAN", help="Go on, asking each feed every 15m (s, m, h, d).")
@click.option("--list", "listed", is_flag=True, help="Only list the feeds watched, those that fail first.")
@click.option("--drop", multiple=True, metavar="URL", help="Watch this feed no longer.")
@WARC
@MOST
@DELAY
@PRIVATE
@DATA
@with_settings("language", "published", "max_bytes", "vectors")
def watch(
    feeds: tuple[str, ...], archive: Path | None, every: timedelta | None, listed: bool, drop: tuple[str, ...],
    form: str, **chosen: Any,
) -> int:  # fmt: skip
    """Follow feeds: fetch what is new in them, add it and put it into stories.

    FEEDS are addresses of feeds, or OPML files; without any, those watched before.  What is known of them is kept in
    the archive, so that a restart goes on where it stopped.  Without --every there is one round.

    \b
    Examples:
      rashomon watch feeds.opml
      rashomon watch --every 15m
      rashomon watch --list
    """
    from rashomon.commands import gather

    if listed or drop:
        return gather.feeds(archive, drop, form)
    asking = gather.Asking(**{name: chosen.pop(name) for name in _ASKING})
    return gather.watch(feeds, archive, Settings(**chosen), asking, every, form)


COMMANDS = (fetch, watch)
