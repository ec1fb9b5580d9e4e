"""What a form sent, checked: its token first."""

from __future__ import annotations

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from rashomon.web import sessions
from rashomon.web.desk import desk
from rashomon.web.guard import TooMuch
from rashomon.web.reply import Refused

LONGEST = 2_000  # characters of a field that is no text of an article


async def sent(request: Request) -> FormData:
    """The form of a request; `Refused` without the token of its session, or over the limits."""
    serving = desk(request).serving
    try:
        form = await request.form(
            max_files=serving.max_files, max_fields=serving.max_fields, max_part_size=serving.max_body
        )
    except TooMuch as error:
        raise Refused(413, f"That was {error}.") from error
    except (MultiPartException, UnicodeDecodeError, ValueError) as error:
        raise Refused(400, "The form could not be read.") from error
    if not sessions.holds(request, value(form, "token")):
        raise Refused(
            403, "This form is too old, or was not one of ours. Go back, load the page anew, and send it again."
        )
    return form


def value(form: FormData, name: str, most: int = LONGEST) -> str:
    """A field's text; empty where it was not sent; `Refused` where it is longer than it may be."""
    found = form.get(name)
    text = found if isinstance(found, str) else ""
    if len(text) > most:
        raise Refused(400, f"The field {name} is longer than {most} characters.")
    return text.strip()


def values(form: FormData, name: str) -> tuple[str, ...]:
    """All values of a field, none twice."""
    return tuple(dict.fromkeys(v for v in form.getlist(name) if isinstance(v, str) and v and len(v) <= LONGEST))


def uploads(form: FormData, name: str) -> list[UploadFile]:
    """The files of a field that are not empty of name."""
    return [f for f in form.getlist(name) if isinstance(f, UploadFile) and f.filename]
