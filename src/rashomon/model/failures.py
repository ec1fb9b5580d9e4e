"""What an archive may raise.  Each words itself in one line."""

from __future__ import annotations


class ArchiveError(RuntimeError):
    """The archive could not do what was asked; words itself in one line."""


class ArchiveLocked(ArchiveError):
    """Another program holds the archive longer than we wait."""


class ArchiveReadOnly(ArchiveError):
    """The archive, or its folder, cannot be written."""


class ArchiveFull(ArchiveError):
    """The disk is full, or fails; the batch under way was taken back whole."""


class ArchiveDamaged(ArchiveError):
    """The file is not what was written; `rashomon repair` saves what can be read."""


class NotAnArchive(ArchiveError):
    """A file that is no archive of ours, or one of a later version."""
