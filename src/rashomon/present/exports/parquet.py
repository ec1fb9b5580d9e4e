"""Findings as a Parquet file: one row a passage, the columns of the CSV with types.  Needs the extra `parquet`."""

from __future__ import annotations

import io

from rashomon.present import clean
from rashomon.present.exports.flat import COLUMNS, flat_rows
from rashomon.present.lacking import LacksExtra
from rashomon.present.shapes import ReportData

# Columns that always hold a value.
_FULL = frozenset({"story", "finding", "kind", "title", "score", "article", "language", "role", "start", "end", "text"})


def parquet_bytes(data: ReportData) -> bytes:
    """The file; the same report gives the same bytes with one version of pyarrow.  LacksExtra without pyarrow."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise LacksExtra("parquet", "pyarrow") from error
    kinds = {str: pyarrow.string(), int: pyarrow.int32(), float: pyarrow.float64()}
    fields = [pyarrow.field(name, kinds[kind], nullable=name not in _FULL) for name, kind in COLUMNS]
    told = {"format": data["format"], "title": clean.whole(data["title"]), "version": data["run"]["version"]}
    schema = pyarrow.schema(fields, metadata={f"rashomon.{k}": v for k, v in told.items()})
    rows = [{k: clean.whole(v) if isinstance(v, str) else v for k, v in row.items()} for row in flat_rows(data)]
    out = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist(rows, schema), out, compression="zstd")
    return out.getvalue()
