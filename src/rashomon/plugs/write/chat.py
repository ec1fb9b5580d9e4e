"""A writer behind the chat API of OpenAI, which many programs speak (llama.cpp, vLLM, Ollama, hosted services).

The address is the one that the user set and no other: no redirect is followed, no proxy is taken from the environment.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from rashomon.model.web import NotFetched
from rashomon.plugs.fetch.bodies import ENCODINGS, unpacked

SECONDS = 120.0  # small models on a laptop write some words a second
LONGEST = 200_000  # bytes of an answer


class NoAnswer(RuntimeError):
    """The endpoint could not be asked, or gave nothing that can be used; says which."""


@dataclass(frozen=True, slots=True)
class Chat:
    """Asks ``url``/chat/completions once, at temperature 0."""

    url: str
    model: str
    key: str | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        return f"{self.model} at {urlsplit(self.url).netloc}"

    def draft(self, instructions: str, material: str) -> str:
        """The text that the model gives; `NoAnswer` where it cannot be asked or answers otherwise."""
        import httpx

        if urlsplit(self.url).scheme not in ("http", "https"):
            raise NoAnswer(f"writer.url must be an http address, not {self.url!r}")
        asked = {
            "model": self.model,
            "temperature": 0,
            "stream": False,
            "messages": [{"role": "system", "content": instructions}, {"role": "user", "content": material}],
        }
        headers = {"accept-encoding": ENCODINGS} | ({"authorization": f"Bearer {self.key}"} if self.key else {})
        place = f"{self.url.rstrip('/')}/chat/completions"
        try:
            with (
                httpx.Client(timeout=SECONDS, follow_redirects=False, trust_env=False) as client,
                client.stream("POST", place, json=asked, headers=headers) as answer,
            ):
                if answer.status_code != 200:
                    raise NoAnswer(f"{self.url} answers with status {answer.status_code}")
                body, _ = unpacked(place, answer.iter_raw(), answer.headers.get("content-encoding", ""), LONGEST)
        except NotFetched as error:
            raise NoAnswer(f"{self.url} answers with what is not taken: {error}") from error
        except httpx.HTTPError as error:
            raise NoAnswer(f"{self.url} does not answer: {type(error).__name__}: {error}") from error
        return _said(body, self.url)


def _said(body: bytes, url: str) -> str:
    try:
        text: Any = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise NoAnswer(f"{url} answers with something that is no chat completion") from error
    if not isinstance(text, str) or not text.strip():
        raise NoAnswer(f"{url} answers with nothing")
    return text
