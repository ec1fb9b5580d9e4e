"""The connection: made to the address that was checked, while the host's own name stays in TLS and in the request."""

from __future__ import annotations

import math
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore
import httpx

from rashomon.model.web import NotFetched
from rashomon.plugs.fetch.addresses import resolved

KEPT = 16  # connections kept open
_STEP = 3_600.0  # seconds of one step where nothing else bounds it


class Deadline:
    """The moment (`time.monotonic`) by which this thread's answer must be there, headers and all."""

    def __init__(self) -> None:
        self._mine = threading.local()

    def set(self, until: float) -> None:
        self._mine.until = until

    def left(self, timeout: float | None, error: type[Exception]) -> float:
        """Seconds that one step may take; raises ``error`` when none are left."""
        left = float(getattr(self._mine, "until", math.inf)) - time.monotonic()
        if left <= 0:
            raise error("it came too slowly")
        return min(left, timeout if timeout is not None else left, _STEP)


class _Stream(httpcore.NetworkStream):
    """A connection that heeds the deadline: a server that sends a byte now and then does not hold us up."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner, self._deadline = inner, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._deadline.left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Connects to addresses that `addresses.resolved` let through, and to nothing else."""

    def __init__(self, allow_private: bool, deadline: Deadline) -> None:
        self._allow_private, self._deadline = allow_private, deadline
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:  # fmt: skip
        error: Exception | None = None
        for address in resolved(host, port, allow_private=self._allow_private):
            try:
                left = self._deadline.left(timeout, httpcore.ConnectTimeout)
                inner = self._plain.connect_tcp(address, port, left, local_address, socket_options)
                return _Stream(inner, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
        raise error or httpcore.ConnectError(host)

    def connect_unix_socket(self, *_args: Any, **_named: Any) -> httpcore.NetworkStream:
        raise NotFetched("", "no sockets of this machine are asked")


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
            raise httpx.TransportError(_said(error)) from error

    def close(self) -> None:
        self._stream.close()


class Guarded(httpx.BaseTransport):
    """httpx's way to the network, through `_Backend`.  No proxies: they would resolve names themselves."""

    def __init__(self, deadline: Deadline, *, allow_private: bool = False) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=ssl.create_default_context(),
            max_connections=KEPT,
            max_keepalive_connections=KEPT,
            network_backend=_Backend(allow_private, deadline),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        try:
            answer = self._pool.handle_request(asked)
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
            raise httpx.TransportError(_said(error)) from error
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions
        )

    def close(self) -> None:
        self._pool.close()


def _said(error: Exception) -> str:
    if isinstance(error, httpcore.TimeoutException):
        return str(error) or "not in time"
    return str(error) or type(error).__name__
