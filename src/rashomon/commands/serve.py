"""`rashomon serve`: the archive in a browser."""

from __future__ import annotations

import contextlib
import os
import secrets
import socket
import webbrowser
from pathlib import Path
from typing import Any

import click

from rashomon.commands.options import ARCHIVE, with_settings
from rashomon.commands.streams import DONE, Failed, tell
from rashomon.settings import Settings

TOKEN = "RASHOMON_TOKEN"
SHORTEST = 16  # characters of a key that a person chose


@click.command()
@ARCHIVE
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS",
              help="Listen here.  Beyond this machine a key is asked for; one is made if none is given.")  # fmt: skip
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, metavar="N",
              help="Listen on this port; 0: any that is free.")  # fmt: skip
@click.option("--allow-host", "hosts", multiple=True, metavar="NAME",
              help="A name it may be called by, beside its address and localhost.  Can be given often.")  # fmt: skip
@click.option("--token-file", type=click.Path(dir_okay=False, exists=True, path_type=Path), metavar="FILE",
              help=f"Ask everybody for the key that stands in FILE (or in {TOKEN}).")  # fmt: skip
@click.option("--read-only", is_flag=True, help="Change nothing: no adding, no corrections, nothing compared is kept.")
@click.option("--fetch/--no-fetch", default=True, help="Let people fetch the public addresses that they name.")
@click.option("--open", "opened", is_flag=True, help="Open the stories in the browser.")
@with_settings()
def serve(
    archive: Path | None, host: str, port: int, hosts: tuple[str, ...], token_file: Path | None, read_only: bool,
    fetch: bool, opened: bool, **chosen: Any,
) -> int:  # fmt: skip
    """Show the archive in a browser, on this machine alone unless told otherwise, until Ctrl-C.

    \b
    Examples:
      rashomon serve --open
      rashomon serve --archive elections.sqlite --port 8080
    """
    try:
        import uvicorn

        from rashomon.web.app import app
        from rashomon.web.serving import Serving, loopback
    except ImportError as error:
        raise Failed(f"the web app needs what the extra brings: pip install 'rashomon[web]' ({error})") from error
    from rashomon import kit
    from rashomon.commands.shelf import opened as opened_archive

    token = _token(token_file)
    if token is None and not loopback(host):
        token = secrets.token_urlsafe(24)
    listening = _socket(host, port)
    store = opened_archive(archive, writable=not read_only)
    settings = Settings(**chosen)
    fetcher = kit.fetcher(max_bytes=settings.max_bytes) if fetch and not read_only else None
    made = app(store, settings, Serving(host=host, port=port, token=token, hosts=hosts), fetcher)
    address = _address(host, listening.getsockname()[1], token)
    tell(f"{store.path} is shown at {address}   (Ctrl-C ends)")
    if opened:
        webbrowser.open(address)
    config = uvicorn.Config(
        made, log_level="warning", server_header=False, ws="none", limit_concurrency=128, timeout_keep_alive=5,
        timeout_graceful_shutdown=5, proxy_headers=False,
    )  # fmt: skip
    with contextlib.suppress(KeyboardInterrupt):  # how it is meant to end
        uvicorn.Server(config).run(sockets=[listening])
    if made.state.desk.close():  # else the process ends while a batch is under way, which the archive takes back whole
        store.close()
    return DONE


def _token(file: Path | None) -> str | None:
    token = (file.read_text(encoding="utf-8") if file else os.environ.get(TOKEN, "")).strip()
    if token and (len(token) < SHORTEST or not token.isascii() or not token.isprintable()):
        raise Failed(f"a key has at least {SHORTEST} plain characters")
    return token or None


def _socket(host: str, port: int) -> socket.socket:
    """A socket that listens, so that a taken port is told before anything else is done."""
    name = host.strip("[]")
    family = socket.AF_INET6 if ":" in name else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((name, port))
        made.listen(128)  # whoever comes before we are ready waits
    except OSError as error:
        made.close()
        raise Failed(f"cannot listen at {host} port {port}: {error.strerror or error}") from error
    return made


def _address(host: str, port: int, token: str | None) -> str:
    shown = "127.0.0.1" if host in ("0.0.0.0", "") else "[::1]" if host == "::" else host
    shown = f"[{shown}]" if ":" in shown and not shown.startswith("[") else shown
    return f"http://{shown}:{port}/stories" + (f"?key={token}" if token else "")
