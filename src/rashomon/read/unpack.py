"""Gzip under a limit: what unpacks to more than allowed is refused before it fills the memory."""

from __future__ import annotations

import zlib

from rashomon.read.refused import Refused

MAGIC = b"\x1f\x8b"
_PIECE = 1 << 16
_TAKEN = 1 << 14  # packed bytes at once: what follows a member is copied, and a member may have twenty bytes


class TooLarge(Refused):
    """Something larger than the limit; says both sizes as far as they are known."""


class Damaged(Refused):
    """A gzip stream that cannot be unpacked to its end."""


def gunzip(raw: bytes, limit: int) -> bytes:
    """All members of a gzip file unpacked.  Raises `TooLarge` above ``limit`` bytes, `Damaged` for a broken stream."""
    out, at = bytearray(), 0
    while raw.startswith(MAGIC, at):
        member, data = zlib.decompressobj(wbits=31), b""
        while not member.eof:
            if not data:
                data = raw[at : at + _TAKEN]
                at += len(data)
            if not data:
                raise Damaged("damaged gzip: it ends too early")
            try:
                out += member.decompress(data, _PIECE)
            except zlib.error as error:
                raise Damaged(f"damaged gzip: {error}") from error
            if len(out) > limit:
                raise TooLarge(f"unpacks to more than the limit of {limit:,} bytes")
            data = member.unconsumed_tail
        at -= len(member.unused_data)
    return bytes(out)


def unpacked(raw: bytes, limit: int) -> bytes:
    """A body packed by gzip or deflate (zlib's form or bare).  Raises as `gunzip` does."""
    if raw.startswith(MAGIC):
        return gunzip(raw, limit)
    inflater = zlib.decompressobj(wbits=15 if raw[:1] and raw[0] & 0x0F == 8 else -15)
    try:
        out = inflater.decompress(raw, limit + 1)
    except zlib.error as error:
        raise Damaged(f"damaged deflate: {error}") from error
    if len(out) > limit:
        raise TooLarge(f"unpacks to more than the limit of {limit:,} bytes")
    return out
