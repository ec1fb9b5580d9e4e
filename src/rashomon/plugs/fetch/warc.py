"""Answers written into a WARC file (ISO 28500), request and answer as they went over the wire, by warcio."""

from __future__ import annotations

import io
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from rashomon.model.web import Fetched

# Of the wire and not of the answer: the body is kept as it came after chunks were joined.
_WIRE_ONLY = ("transfer-encoding", "connection", "keep-alive")


def append(path: Path, fetched: Fetched) -> None:
    """Adds an answer at the end of the file, as one gzip member; OSError where it cannot be written."""
    headers = [(k, v) for k, v in fetched.headers.items() if k not in _WIRE_ONLY and k != "content-length"]
    headers.append(("content-length", str(len(fetched.wire))))
    held = io.BytesIO()
    writer = WARCWriter(held, gzip=True)
    record = writer.create_warc_record(
        fetched.final,
        "response",
        payload=io.BytesIO(fetched.wire),
        http_headers=StatusAndHeaders(f"{fetched.status} OK", headers, protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-Date": fetched.at},
    )
    writer.write_record(record)
    with path.open("ab") as file:
        file.write(held.getvalue())
