"""Which addresses may be asked: public ones on the web's ports.  Names are resolved once, and what was checked is used.

`ipaddress` calls some ranges global through which others can be reached; they stand in `_CLOSED`.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Sequence
from urllib.parse import urlsplit

from rashomon.model.web import NotFetched

_PORTS = (80, 443)
_FREE = 1024  # ports from here on may be asked too: no mail server or shell listens there
_LONGEST = 2_000  # characters of an address
_CLOSED = tuple(
    map(
        ipaddress.ip_network,
        (
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/8",  # unspecified, loopback, IPv4 mapped and compatible
            "64:ff9b::/96", "64:ff9b:1::/48",  # NAT64: an IPv4 address inside
            "100::/64", "2001::/23",  # Teredo, ORCHID, benchmarks and other protocols
            "2001:db8::/32", "2002::/16",  # examples; 6to4: an IPv4 address inside
            "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ),
    )
)  # fmt: skip
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_public(address: Address) -> bool:
    """Whether an address is one that anybody on the internet reaches, and reaches itself by."""
    return address.is_global and not any(address in net for net in _CLOSED if net.version == address.version)


def check(url: str, *, allow_private: bool = False) -> None:
    """Raises `NotFetched` for an address that is not of the web, carries credentials, or names a port of others."""
    if len(url) > _LONGEST:
        raise NotFetched(url[:80], f"an address of more than {_LONGEST:,} characters")
    if any(c <= " " or c == "\x7f" or c == "\\" or "\ud800" <= c <= "\udfff" for c in url):
        raise NotFetched(url, "a space, control character, backslash or half a character in the address")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise NotFetched(url, f"not an address: {error}") from error
    if parts.scheme.lower() not in ("http", "https"):
        raise NotFetched(url, f"only http and https are fetched, not {parts.scheme or 'an address without scheme'}")
    if "@" in parts.netloc:
        raise NotFetched(url, "an address with a name or password in it")
    if not parts.hostname or "%" in parts.hostname:
        raise NotFetched(url, "an address without a host name")
    if port is not None and port not in _PORTS and port < _FREE and not allow_private:
        raise NotFetched(url, f"port {port} is not the web's")


def resolved(host: str, port: int, *, allow_private: bool = False) -> list[str]:
    """The addresses of a host, all of them checked; `NotFetched` where one is not public, or there is none.

    The system's resolver reads decimal, octal and hexadecimal forms too: what counts is the address that comes out.
    """
    try:
        found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NotFetched(host, f"no such host: {host}", lasting=False) from error
    addresses = list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))
    if not allow_private:
        closed = [a for a in addresses if "%" in a or not is_public(ipaddress.ip_address(a))]
        if closed:
            raise NotFetched(host, f"{host} is {closed[0]}, which is not public (--allow-private allows it)")
    return _v4_first(addresses)


def _v4_first(addresses: Sequence[str]) -> list[str]:
    """IPv4 first: a machine without IPv6 would wait for each of the others."""
    return sorted(addresses, key=lambda a: ":" in a)
