"""The brief: a writer that lies, invents or judges gets nothing through.  The endpoint is a fake on this machine."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

import rashomon
from rashomon import cli, config, writing
from rashomon.kit import writer

EXAMPLE = sorted((Path(__file__).parents[1] / "examples").glob("[a-e]-*"))


@cache
def data() -> Any:
    return rashomon.compare(EXAMPLE).data


@cache
def number() -> str:
    """The finding on how many passengers there were: 212 in A, 187 in B."""
    return next(f["id"] for f in data()["findings"] if f["type"] == "number" and "passengers" in f["title"])


@cache
def quote() -> str:
    """What Irena Holt said of the boats."""
    return next(f["id"] for f in data()["findings"] if f["kind"] == "quote" and f["speaker"] == "Irena Holt")


GOOD = [
    "The Veldonia Wire counts 212 passengers on the Marigold, The Maren Courier 187. [{n}]",
    "Irena Holt is quoted as saying that “no passenger boat of this company will leave port”. [{q}]",
    "Accounts differ on the number of passengers [{n}].",
]
BAD = {
    "There were 215 passengers on the Marigold. [{n}]": "215 is not in its evidence",
    "The Marigold was carrying 212 passengers.": "it cites no finding",
    "The Marigold was carrying 212 passengers. [D999]": "there is no finding D999",
    "Captain Olaf Brink counted 212 passengers. [{n}]": "“Olaf” is not in its evidence",
    "Brink counted 212 passengers. [{n}]": "“Brink” is not in its evidence",
    "Irena Holt said “no boat will ever sail again”. [{q}]": "is not quoted so in its evidence",
    "The Maren Courier is wrong about the passengers. [{n}]": "it judges: “wrong”",
    "Irena Holt spoke of 212 passengers. [{q}]": "212 is not in its evidence",
    "Forty passengers were on the Marigold. [{n}]": "“forty” is not in its evidence",
}


def filled(text: str) -> str:
    return text.replace("{n}", number()).replace("{q}", quote())


@pytest.mark.parametrize("sentence", GOOD)
def test_a_sentence_that_its_findings_carry_stands(sentence: str) -> None:
    assert writing.check(filled(sentence), data()).refused == ()


@pytest.mark.parametrize(("sentence", "why"), BAD.items())
def test_a_sentence_that_its_findings_do_not_carry_is_refused(sentence: str, why: str) -> None:
    assert any(why in reason for reason in writing.check(filled(sentence), data()).refused)


def test_the_writer_gets_findings_and_no_article() -> None:
    material = json.loads(writing.material(data()))
    assert set(material) == {"title", "outlets", "findings"}
    assert len(material["findings"]) == writing.MOST
    assert not any(a["text"] in writing.material(data()) for a in data()["articles"])


def test_a_draft_is_cut_into_sentences() -> None:
    draft = "1. One thing [D1]. Another thing [D2] [Q1]\n\n- A third. [D3]\n"
    assert writing.sentences_of(draft) == ["One thing [D1].", "Another thing [D2] [Q1]", "A third. [D3]"]


# --- the endpoint ----------------------------------------------------------------------------------------------------


class Fake(BaseHTTPRequestHandler):
    answer: bytes = b""
    status = 200
    packing = ""
    asked: dict[str, Any] = {}  # noqa: RUF012  (what the handler class saw last; one server a test)
    key: str | None = None

    def do_POST(self) -> None:
        Fake.key = self.headers.get("authorization")
        Fake.asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.send_response(Fake.status)
        self.send_header("content-length", str(len(Fake.answer)))
        if Fake.packing:
            self.send_header("content-encoding", Fake.packing)
        self.end_headers()
        self.wfile.write(Fake.answer)

    def log_message(self, *_: Any) -> None:
        """Nothing."""


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Fake)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


def says(text: str, status: int = 200) -> None:
    Fake.answer = json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode()
    Fake.status = status


def test_a_draft_is_asked_for_once_and_checked(endpoint: str) -> None:
    says("\n".join(map(filled, [*GOOD, *BAD])))
    made = writing.brief(data(), writer(endpoint, "small", "secret"))
    assert [s.text for s in made.standing] == [filled(s) for s in GOOD]
    assert len(made.refused) == len(BAD)
    assert Fake.asked["model"] == "small"
    assert Fake.asked["temperature"] == 0
    assert Fake.key == "Bearer secret"
    assert "secret" not in repr(writer(endpoint, "small", "secret"))


@pytest.mark.parametrize(
    ("answer", "status", "why"),
    [
        (b"{}", 200, "no chat completion"),
        (b"<html>", 200, "no chat completion"),
        (b"{}", 302, "status 302"),
        (b"{}", 500, "status 500"),
        (b'{"choices": [{"message": {"content": "  "}}]}', 200, "answers with nothing"),
        (b"x" * 300_000, 200, "more than the limit of 200,000"),
        (b"[" * 190_000, 200, "no chat completion"),
    ],
)
def test_what_the_endpoint_does_otherwise_is_said(endpoint: str, answer: bytes, status: int, why: str) -> None:
    Fake.answer, Fake.status = answer, status
    with pytest.raises(writing.CannotDraft, match=why):
        writing.brief(data(), writer(endpoint, "small"))


def test_an_answer_that_unpacks_to_very_much_is_not_taken(endpoint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Fake.answer, Fake.status = gzip.compress(b" " * 20_000_000), 200
    monkeypatch.setattr(Fake, "packing", "gzip")
    with pytest.raises(writing.CannotDraft, match="unpacks to more than the limit of 200,000"):
        writing.brief(data(), writer(endpoint, "small"))
    says(filled(GOOD[0]))
    Fake.answer = gzip.compress(Fake.answer)
    assert writing.brief(data(), writer(endpoint, "small")).standing


def test_nobody_answers_and_no_address() -> None:
    with pytest.raises(writing.CannotDraft, match="does not answer"):
        writing.brief(data(), writer("http://127.0.0.1:9/v1", "small"))
    with pytest.raises(writing.CannotDraft, match="must be an http address"):
        writing.brief(data(), writer("file:///etc/passwd", "small"))


def test_the_command_is_off_unless_a_writer_is_set(
    endpoint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in config.KEYS:
        monkeypatch.delenv(config.variable(name), raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    report = rashomon.Story(data()).save(tmp_path / "r.json")
    assert cli.run(["brief", "--report", str(report)]) == 1
    assert "no writer is set" in capsys.readouterr().err
    monkeypatch.setenv("RASHOMON_WRITER_URL", endpoint)
    monkeypatch.setenv("RASHOMON_WRITER_MODEL", "small")
    says(filled(GOOD[0]))
    assert cli.run(["brief", "--report", str(report)]) == 0
    assert "Drafted by small at 127.0.0.1" in capsys.readouterr().out
    says("\n".join(map(filled, [GOOD[0], next(iter(BAD))])))
    assert cli.run(["brief", "--report", str(report), "--format", "json"]) == 3
    told = capsys.readouterr()
    assert "refused: There were 215" in told.err
    assert len(json.loads(told.out)["sentences"]) == 2
    says(filled(next(iter(BAD))))
    assert cli.run(["brief", "--report", str(report)]) == 1
    assert "no sentence of the draft" in capsys.readouterr().err
