"""PDF files, by pypdf, which is an extra: their text page by page, as far as they hold any."""

from __future__ import annotations

import io
from dataclasses import dataclass

from rashomon.model import Problem
from rashomon.read.article import made
from rashomon.read.decode import whole
from rashomon.read.refused import Refused, guarded
from rashomon.seams import Taken

PAGES = 200  # read at most: no article is longer
LETTERS = 2_000_000  # characters read at most


class CannotRead(Refused):
    """A PDF that gives no text; says why."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """Reads the text of a PDF."""

    name: str = "PDF"
    suffixes: tuple[str, ...] = (".pdf",)

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        try:
            import pypdf
        except ModuleNotFoundError:
            raise CannotRead("reading PDF takes the extra `rashomon[pdf]`; or save its text, and name that") from None
        import logging

        logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it warns of is told below
        problems: list[Problem] = []
        try:
            document = pypdf.PdfReader(io.BytesIO(raw), strict=False)
            if document.is_encrypted and not document.decrypt(""):
                raise CannotRead("a PDF under a password")
            told = document.metadata
            parts, length = [], 0
            for number, page in enumerate(document.pages):
                if number >= PAGES or length > LETTERS:
                    problems.append(Problem(name, "read", f"only its first {number} pages are read", True))
                    break
                parts.append(page.extract_text() or "")
                length += len(parts[-1])
        except Refused:
            raise
        except Exception as error:  # pypdf meets damage with whatever its code runs into, some thirty kinds of error
            raise CannotRead(f"a PDF that cannot be read: {str(error)[:200] or type(error).__name__}") from error
        text = whole("\n\n".join(t for p in parts if (t := p.replace("\0", " ").strip())))[0]
        if not text:
            raise CannotRead("a PDF without text (pictures of pages?)")
        title = (told.title or "").strip() if told else ""
        return Taken((made(text, name, raw, title=whole(title)[0] or None),), tuple(problems))
