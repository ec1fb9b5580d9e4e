"""Schemathesis: whatever a caller makes of our own description, the answer is one that the description names.

Schemathesis is no dependency of ours; `make schema` puts it into an environment of its own and runs this there.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, given, settings

schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed; `make schema` brings it")

from starlette.testclient import TestClient  # noqa: E402 - only where schemathesis is

from rashomon.model.web import NotFetched  # noqa: E402
from rashomon.settings import Settings  # noqa: E402
from rashomon.web.app import app  # noqa: E402
from rashomon.web.routes import ADDRESSES  # noqa: E402
from rashomon.web.serving import Rate, Serving  # noqa: E402
from tests.web.made import filled  # noqa: E402

EXAMPLES = int(os.environ.get("EXAMPLES", "20"))  # of each address, as described, and as many that are not
TRIED = [a for a in ADDRESSES if a.path != "/openapi.json"]  # schemathesis does not ask for what it reads itself
NO_WAIT = Rate(1e9, 1e9)  # what is limited by rate has tests of its own


class Unplugged:
    """A fetcher that reaches nothing."""

    def get(self, url, *, etag=None, modified=None):
        raise NotFetched(url, "no web here")

    def close(self):
        pass


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server on an archive of its own: what may change something is tried, too."""
    made = filled(tmp_path_factory.mktemp("schema") / "archive.sqlite")
    rates = {"reading": NO_WAIT, "searching": NO_WAIT, "changing": NO_WAIT}
    yield app(made, Settings(), Serving(hosts=("testserver",), **rates), Unplugged())
    made.close()


@pytest.fixture(scope="module")
def described(server):
    """The operations of the description, as the server itself gives it, by method and path."""
    schema = schemathesis.openapi.from_asgi("/openapi.json", server)
    found = [result.ok() for result in schema.get_all_operations()]
    return {(o.method.upper(), o.path): o for o in found}


@pytest.fixture(scope="module")
def session(server):
    """A session's cookies, and its token."""
    with TestClient(server) as client:
        text = client.get("/add").text
        return dict(client.cookies), text.split('name="token" value="')[1].split('"')[0]


def plain(path: str) -> str:
    """A path as the description has it: ``{id:path}`` is ``{id}``."""
    return path.replace(":path}", "}").replace(":int}", "}")


@pytest.mark.parametrize("mode", ["positive", "negative"])
@pytest.mark.parametrize("address", TRIED, ids=lambda a: f"{a.method} {a.path}")
def test_every_answer_is_one_that_is_described(described, session, address, mode):
    schemathesis.checks.load_all_checks()
    checks = schemathesis.checks.CHECKS.get_by_names(
        ["not_a_server_error", "status_code_conformance", "content_type_conformance"]
    )
    operation = described[address.method, plain(address.path)]
    if mode == "negative" and not (address.query or address.form or ":int}" in address.path):
        pytest.skip("it takes nothing that could be wrong")

    @given(case=operation.as_strategy(generation_mode=schemathesis.GenerationMode(mode)))
    @settings(
        max_examples=EXAMPLES, deadline=None, derandomize=True, database=None, phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    def asked(case):
        given = {}
        if address.form and isinstance(case.body, dict):
            case.body["token"] = session[1]
            given = {"cookies": session[0]}
        case.call_and_validate(checks=checks, allow_redirects=False, **given)

    asked()
