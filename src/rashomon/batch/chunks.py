"""The sources cut into chunks that can be read apart: a file, a stretch of whole lines, a row group of Parquet."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rashomon.seams import Source

LINES = 8_000_000  # bytes of JSON lines in a chunk: some thousand articles, seconds of reading
FILES = 200  # small files in a chunk: what starting a task costs is spread over them
SMALL = 1_000_000  # bytes up to which a file is small


@dataclass(frozen=True, slots=True)
class Piece:
    """A file, or the bytes ``start`` to ``end`` of one (``end`` -1: all), or its row group ``group``."""

    path: str
    start: int = 0
    end: int = -1
    group: int = -1


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some pieces; ``key`` changes when a file changes its name, size or time."""

    key: str
    pieces: tuple[Piece, ...]


def chunks(sources: Sequence[Source]) -> list[Chunk]:
    """The sources in order, small files together, large files of JSON lines and Parquet apart."""
    out: list[Chunk] = []
    small: list[Piece] = []

    def close() -> None:
        if small:
            out.append(_chunk(tuple(small)))
            small.clear()

    for source in sources:
        path = Path(source.path or source.name)
        pieces = list(_pieces(path))
        if len(pieces) == 1 and pieces[0].group < 0 and path.stat().st_size <= SMALL:
            small += pieces
            if len(small) >= FILES:
                close()
            continue
        close()
        out += [_chunk((piece,)) for piece in pieces]
    close()
    return out


def opened(piece: Piece) -> Source:
    """The piece as a source to read; a whole file stays a file, so that its reader streams it."""
    path = Path(piece.path)
    if piece.group >= 0:
        return Source(f"{path}#{piece.group}.jsonl", raw=_rows(path, piece.group))
    if piece.end < 0:
        return Source(piece.path, path=path)
    with path.open("rb") as file:
        file.seek(piece.start)
        return Source(f"{path}@{piece.start}.jsonl", raw=file.read(piece.end - piece.start))


def _pieces(path: Path) -> Iterator[Piece]:
    low = path.name.lower()
    if low.endswith(".parquet"):
        from rashomon.batch.tables import row_groups

        yield from (Piece(str(path), group=i) for i in range(row_groups(path)))
    elif low.endswith(".jsonl") and path.stat().st_size > LINES:
        yield from _stretches(path)
    else:
        yield Piece(str(path))


def _stretches(path: Path) -> Iterator[Piece]:
    """Stretches of about `LINES` bytes that end at the end of a line."""
    size, start = path.stat().st_size, 0
    with path.open("rb") as file:
        while start < size:
            file.seek(min(start + LINES, size))
            file.readline()
            end = min(file.tell(), size)
            yield Piece(str(path), start, end)
            start = end


def _rows(path: Path, group: int) -> bytes:
    from rashomon.batch.tables import rows

    stated = ({k: v for k, v in row.items() if v is not None} for row in rows(path, group))
    return "\n".join(json.dumps(row, ensure_ascii=True) for row in stated).encode("ascii")


def _chunk(pieces: tuple[Piece, ...]) -> Chunk:
    made = hashlib.blake2b(digest_size=12)
    for piece in pieces:
        told = Path(piece.path).stat()
        made.update(f"{piece}\x1f{told.st_size}\x1f{told.st_mtime_ns}\x1e".encode("utf-8", "surrogateescape"))
    return Chunk(made.hexdigest(), pieces)
