"""Bodies unpacked while they come, under limits on bytes before and after and on time."""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterable

from rashomon.model.web import NotFetched

ENCODINGS = "gzip, deflate"  # what we ask for, and all that we take: both unpack in pieces, under a limit
_PIECE = 1 << 16


def unpacked(
    url: str, pieces: Iterable[bytes], encoding: str, limit: int, until: float = float("inf")
) -> tuple[bytes, bytes]:
    """The body and the bytes as they came.

    ``limit`` bytes at most of each; ``until`` is the moment (`time.monotonic`) by which all must have come.  Raises
    `NotFetched` beyond them, for a packing not asked for, and for a stream that is damaged or ends too early.
    """
    named = [e.strip().lower() for e in encoding.split(",") if e.strip().lower() not in ("", "identity")]
    if len(named) > 1 or (named and named[0] not in ("gzip", "x-gzip", "deflate")):
        raise NotFetched(url, f"packed in a way that was not asked for: {encoding[:40]}")
    packed = _Unpacker(url, named[0] if named else "", limit)
    wire = bytearray()
    for piece in pieces:
        wire += piece
        if len(wire) > limit:
            raise NotFetched(url, f"more than the limit of {limit:,} bytes")
        if time.monotonic() > until:
            raise NotFetched(url, "it came too slowly", lasting=False)
        packed.feed(piece)
    came = bytes(wire)
    return packed.done() if named else came, came


class _Unpacker:
    def __init__(self, url: str, encoding: str, limit: int) -> None:
        self._url, self._limit = url, limit
        self._gzip = encoding in ("gzip", "x-gzip")
        self._inflater = zlib.decompressobj(wbits=31 if self._gzip else 15) if encoding else None
        self._out = bytearray()
        self._begun = False

    def feed(self, piece: bytes) -> None:
        if self._inflater is None:
            self._grow(piece)
            return
        if not self._begun and piece and not self._gzip and piece[0] & 0x0F != 8:
            self._inflater = zlib.decompressobj(wbits=-15)  # servers differ on what deflate means
        self._begun = self._begun or bool(piece)
        data = piece
        while data and self._inflater is not None:
            try:
                self._grow(self._inflater.decompress(data, _PIECE))
            except zlib.error as error:
                raise NotFetched(self._url, f"damaged {'gzip' if self._gzip else 'deflate'}: {error}") from error
            data = self._inflater.unconsumed_tail
            if self._inflater.eof:
                rest = self._inflater.unused_data
                if not self._gzip or not rest.startswith(b"\x1f\x8b"):
                    break  # what follows the end is no more of the body
                self._inflater, data = zlib.decompressobj(wbits=31), rest

    def _grow(self, piece: bytes) -> None:
        self._out += piece
        if len(self._out) > self._limit:
            raise NotFetched(self._url, f"it unpacks to more than the limit of {self._limit:,} bytes")

    def done(self) -> bytes:
        if self._inflater is not None and self._begun and not self._inflater.eof:
            raise NotFetched(self._url, "its packed body ends too early", lasting=False)
        return bytes(self._out)
