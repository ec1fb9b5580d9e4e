"""The fixtures of the web app's tests; without the extra ``web`` those tests are left out, saying so."""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("starlette") is None or find_spec("python_multipart") is None:
    collect_ignore_glob = ["test_*.py"]

    def pytest_report_header() -> str:
        return "tests/web are skipped: the extra web is not installed"

else:
    from tests.web.made import client, own, owner, shelf, token

    __all__ = ["client", "own", "owner", "shelf", "token"]
