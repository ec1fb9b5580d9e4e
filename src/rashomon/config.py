"""What the user set once: one TOML file and environment variables.  An option on the command line beats both.

The file is ``RASHOMON_CONFIG``, else ``rashomon/config.toml`` in the user's folder of configurations.  Every key may
also be a variable: ``language`` is ``RASHOMON_LANGUAGE``, ``url`` of ``[writer]`` is ``RASHOMON_WRITER_URL``.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from rashomon.settings import Settings

Value = str | int | bool | None
From = Literal["default", "file", "environment"]
# Every key, by its dotted name, with its type and what holds where nobody set it.
KEYS: Mapping[str, tuple[type, Value]] = {
    **{name: (str if usual is None else type(usual), usual) for name, usual in asdict(Settings()).items()},
    "archive": (str, None),
    "plain": (bool, False),
    "writer.url": (str, None),
    "writer.model": (str, None),
    "writer.key": (str, None),
}
SECRET = frozenset({"writer.key"})
PREFIX = "RASHOMON_"
# Variables of ours that are no keys of the file.
OTHERS = frozenset({"RASHOMON_CONFIG", "RASHOMON_AXE", "RASHOMON_TOKEN"})
_YES, _NO = frozenset(("1", "true", "yes", "on")), frozenset(("0", "false", "no", "off"))


class BadConfig(ValueError):
    """A setting that cannot be heeded; says where it stands and what would do."""


@dataclass(frozen=True, slots=True)
class Held:
    """A setting as it holds: its value, and where it comes from."""

    name: str
    value: Value
    origin: From
    where: str


def place() -> Path:
    """Where the file of settings lies, whether there is one or not."""
    named = os.environ.get("RASHOMON_CONFIG", "")
    if named:
        return Path(named).expanduser()
    given = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(given) if os.path.isabs(given) else Path(os.path.expanduser("~")) / ".config"
    return base / "rashomon" / "config.toml"


def variable(name: str) -> str:
    """The environment variable of a key: ``writer.url`` is ``RASHOMON_WRITER_URL``."""
    return PREFIX + name.replace(".", "_").upper()


def in_file(path: Path | None = None) -> dict[str, Value]:
    """The keys that the file sets, by dotted names; nothing where there is no file.  Raises `BadConfig`."""
    path = path or place()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if os.environ.get("RASHOMON_CONFIG"):
            raise BadConfig(f"{path}: no such file (named by RASHOMON_CONFIG)") from None
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadConfig(f"{path}: {error}") from error
    found: dict[str, Value] = {}
    for name, value in _flat(data):
        if name not in KEYS:
            raise BadConfig(f"{path}: no setting {name!r}{_meant(name, KEYS)}")
        kind = KEYS[name][0]
        if not isinstance(value, str | int | bool) or type(value) is not kind:
            raise BadConfig(f"{path}: {name} must be {_kind(kind)}, not {value!r}")
        found[name] = value
    return found


def in_environment() -> dict[str, Value]:
    """The keys that the environment sets.  Raises `BadConfig` for a value that is none of its kind."""
    found: dict[str, Value] = {}
    for name, (kind, _default) in KEYS.items():
        said = os.environ.get(variable(name), "")
        if said:
            found[name] = _read(name, kind, said)
    return found


def unknown_variables() -> list[str]:
    """Variables that look like ours and are no setting, each with what may have been meant."""
    known = {variable(name) for name in KEYS} | OTHERS
    odd = sorted(v for v in os.environ if v.startswith(PREFIX) and v not in known)
    return [f"{v}: no setting{_meant(v, known)}" for v in odd]


def held() -> list[Held]:
    """Every setting with its value and where that comes from: environment, file, or the default.  `BadConfig`."""
    path = place()
    file, environment = in_file(path), in_environment()
    return [
        Held(name, environment[name], "environment", variable(name)) if name in environment
        else Held(name, file[name], "file", str(path)) if name in file
        else Held(name, default, "default", "")
        for name, (_kind_of, default) in KEYS.items()
    ]  # fmt: skip


def value(name: str) -> Value:
    """What holds of one setting."""
    return next(h.value for h in held() if h.name == name)


def _flat(data: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Keys of the file and of its one level of tables, by dotted names."""
    out: list[tuple[str, Any]] = []
    for name, given in data.items():
        out += [(f"{name}.{k}", v) for k, v in given.items()] if isinstance(given, dict) else [(name, given)]
    return out


def _read(name: str, kind: type, said: str) -> Value:
    if kind is bool:
        if said.lower() in _YES | _NO:
            return said.lower() in _YES
        raise BadConfig(f"{variable(name)} must be true or false, not {said!r}")
    if kind is int:
        if said.isdecimal():
            return int(said)
        raise BadConfig(f"{variable(name)} must be a number, not {said!r}")
    return said


def _kind(kind: type) -> str:
    return {bool: "true or false", int: "a number"}.get(kind, "a text in quotation marks")


def _meant(name: str, known: Any) -> str:
    import difflib

    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else f"; there are {', '.join(sorted(known))}"
