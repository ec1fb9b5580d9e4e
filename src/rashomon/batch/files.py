"""Parts on the disk: JSON, compressed, written whole or not at all, and read back as values."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rashomon.model import Article, Stated


def write(path: Path, records: Iterable[Any]) -> None:
    """Writes one JSON value a line, gzipped without a time, so that the same records give the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".part-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as raw:
            with gzip.GzipFile(filename="", fileobj=raw, mode="wb", compresslevel=5, mtime=0) as out:
                for record in records:
                    out.write(json.dumps(record, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n")
            raw.flush()
            os.fsync(raw.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)
        raise


def records(path: Path) -> Iterator[Any]:
    """The values of a part, in order."""
    with gzip.open(path, "rt", encoding="ascii") as file:
        for line in file:
            yield json.loads(line)


def plain(article: Article) -> dict[str, Any]:
    """An article as values; what it does not state is left out."""
    data: dict[str, Any] = {
        "id": article.id, "text": article.text, "source": article.source, "sha256": article.sha256,
        "language": article.language, "title": article.title, "url": article.url,
        "outlet": _stated(article.outlet), "published": _stated(article.published),
        "authors": list(article.authors), "furniture": [list(f) for f in article.furniture],
        "extra": dict(article.extra),
    }  # fmt: skip
    return {k: v for k, v in data.items() if v not in (None, [], {})}


def article(data: Mapping[str, Any]) -> Article:
    """What `plain` made."""
    return Article(
        data["id"],
        data["text"],
        data["source"],
        data["sha256"],
        data["language"],
        data.get("title"),
        Stated(*data["outlet"]) if "outlet" in data else None,
        Stated(*data["published"]) if "published" in data else None,
        data.get("url"),
        tuple(data.get("authors", ())),
        tuple((f[0], f[1], f[2]) for f in data.get("furniture", ())),
        data.get("extra", {}),
    )


def _stated(value: Stated | None) -> list[str] | None:
    return [value.value, value.how] if value is not None else None
