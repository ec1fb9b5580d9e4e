"""The bytes of a file in order, unpacked on the way where it is gzip, for a reader that goes back a little.

Members of a packed file follow one another without a seam.  Nothing is unpacked twice, and no more than a bound,
whatever the file holds.
"""

from __future__ import annotations

import io
import re
import zlib
from typing import BinaryIO

from rashomon.read.unpack import MAGIC

KEPT = 1 << 17  # bytes that one can go back: twice what fastwarc takes ahead of what it gives
_TAKEN = 1 << 14  # packed bytes at once: what follows a member is copied, and there may be 800 members in as many bytes
_GIVEN = 1 << 16  # unpacked bytes at once
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")


class Inflated(io.RawIOBase):
    """The unpacked bytes of a seekable file; places are counted in them.

    ``most``: how many are given at most.  ``too_much``: there were more.  ``broken``: what follows cannot be unpacked.
    ``cut``: the file ends inside a packed member.  ``end``: how many have been given or kept until now.
    """

    def __init__(self, file: BinaryIO, most: int) -> None:
        self._file, self._most = file, most
        file.seek(0)
        self._packed = file.read(2) == MAGIC
        self._restart(0)
        self._at = self.end = 0
        self.too_much = False

    def _restart(self, at: int) -> None:
        """Reads on at a place of the file as it lies on disk."""
        self._file.seek(at)
        self._begins = self._read = at  # where the member begins in the file, and how far that has been read
        self._rest = self._kept = b""  # what is read and not unpacked; what was given last
        self._member, self._fresh = zlib.decompressobj(31), True
        self.broken = self.cut = False

    def where(self, at: int) -> int:
        """A place that was just read, in the file as it lies on disk: of a packed one, where the member begins."""
        return self._begins if self._packed else at

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def read(self, size: int = -1) -> bytes:
        """At most ``size`` bytes; none at the end, and where it cannot go on."""
        held = self.kept(self._at) or self._more()
        found = held[:size] if size >= 0 else held
        self._at += len(found)
        return found

    def close(self) -> None:
        """Nothing: fastwarc closes what it is given, and we go on with it."""

    def kept(self, at: int) -> bytes:
        """What has been given from a place on, as far as known; empty where that is too far back."""
        start = len(self._kept) - (self.end - at)
        return self._kept[start:] if start >= 0 else b""

    def go(self, at: int) -> None:
        """Back to a place, or as near to it as is still known."""
        self._at = min(max(at, self.end - len(self._kept)), self.end)

    def find(self, pattern: re.Pattern[bytes], longest: int) -> bool:
        """On to the next match of at most ``longest`` bytes, or to the end; whether there is one."""
        while True:
            if found := pattern.search(self.kept(self._at)):
                self._at += found.start()
                return True
            self._at = max(self._at, self.end - longest + 1)
            if not self._more():
                self._at = self.end
                return False

    def next_member(self) -> bool:
        """On to what looks like the packed member after the broken one; whether there is any."""
        at = self._begins + 1
        while True:
            self._file.seek(at)
            block = self._file.read(KEPT)
            if found := _MEMBER.search(block):
                self._restart(at + found.start())
                return True
            if len(block) < KEPT:
                return False
            at += KEPT - 3

    def _more(self) -> bytes:
        """What comes next, which is then the end of what is kept."""
        if self.end >= self._most:
            self.too_much = True
            return b""
        fresh = self._unpacked() if self._packed else self._file.read(_GIVEN)
        self._kept = self._kept[-KEPT:] + fresh
        self.end += len(fresh)
        return fresh

    def _unpacked(self) -> bytes:
        while not self.broken:
            if self._member.eof:
                self._rest = self._member.unused_data.lstrip(b"\0")  # some writers fill up with zeros
                self._member, self._fresh = zlib.decompressobj(31), True
            if not self._rest:
                self._rest = self._file.read(_TAKEN)
                self._read += len(self._rest)
            if not self._rest:
                self.cut = not self._fresh
                return b""
            if self._fresh:
                self._begins, self._fresh = self._read - len(self._rest), False
            try:
                found = self._member.decompress(self._rest, _GIVEN)
            except zlib.error:
                self.broken = True
                return b""
            self._rest = self._member.unconsumed_tail
            if found:
                return found
        return b""
