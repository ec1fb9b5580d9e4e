"""Parquet in and out (the extra ``parquet``): articles by day, stories, findings, reports."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

ROWS = 5_000  # of a row group: what is held in memory at once


class NoParquet(RuntimeError):
    """pyarrow is missing."""

    def __init__(self) -> None:
        super().__init__("batch runs write Parquet, and pyarrow is not installed: pip install 'rashomon[parquet]'")


def arrow() -> tuple[Any, Any]:
    """pyarrow and its Parquet part; `NoParquet` without."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise NoParquet from error
    return pyarrow, pyarrow.parquet


def schemas() -> dict[str, Any]:
    """The columns of each table."""
    pa, _ = arrow()
    text, number = pa.string(), pa.int64()
    articles = [
        ("id", text), ("day", text), ("title", text), ("text", text), ("outlet", text), ("published", text),
        ("language", text), ("url", text), ("source", text), ("sha256", text), ("story", text), ("copy_of", text),
        ("score", pa.float64()), ("record", text),
    ]  # fmt: skip
    stories = [("story", text), ("first_day", text), ("last_day", text), ("articles", number), ("accounts", number),
               ("compared", pa.bool_())]  # fmt: skip
    span = [("article", text), ("start", number), ("end", number), ("text", text), ("role", text)]
    evidence = pa.list_(pa.struct(span))
    findings = [
        ("story", text), ("finding", text), ("kind", text), ("type", text), ("grade", text), ("title", text),
        ("comment", text), ("speaker", text), ("articles", pa.list_(text)), ("missing", pa.list_(text)),
        ("score", pa.float64()), ("relation", text), ("evidence", evidence),
    ]  # fmt: skip
    reports = [("story", text), ("report", text)]
    tables = {"articles": articles, "stories": stories, "findings": findings, "reports": reports}
    return {name: pa.schema(columns) for name, columns in tables.items()}


def write(path: Path, table: str, rows: Iterable[Mapping[str, Any]]) -> int:
    """Writes a table, whole or not at all; how many rows it has.  The same rows give the same bytes."""
    pa, parquet = arrow()
    schema = schemas()[table]
    path.parent.mkdir(parents=True, exist_ok=True)
    part, count = path.with_name(f".{path.name}.part"), 0
    with parquet.ParquetWriter(part, schema, compression="zstd") as out:
        for batch in _batches(rows):
            out.write_table(pa.Table.from_pylist(batch, schema=schema))
            count += len(batch)
    os.replace(part, path)
    return count


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a table, a row group at a time."""
    for group in range(row_groups(path)):
        yield from rows(path, group)


def row_groups(path: Path) -> int:
    """How many row groups a file has."""
    return int(arrow()[1].ParquetFile(path).num_row_groups)


def rows(path: Path, group: int) -> list[dict[str, Any]]:
    """The rows of one row group."""
    found: list[dict[str, Any]] = arrow()[1].ParquetFile(path).read_row_group(group).to_pylist()
    return found


def _batches(rows: Iterable[Mapping[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append({k: _whole(v) for k, v in row.items()})
        if len(batch) == ROWS:
            yield batch
            batch = []
    if batch:
        yield batch


def _whole(value: Any) -> Any:
    """Text as UTF-8 can hold it: lone surrogates as U+FFFD, so that no offset moves."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if not value.isascii() else value
    return value
