"""Settings from the file and the environment: what beats what, and what is said of mistakes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import click
import pytest

from rashomon import cli, config
from rashomon.commands.options import SETTINGS
from rashomon.settings import Settings


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (*map(config.variable, config.KEYS), "RASHOMON_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "rashomon" / "config.toml"
    path.parent.mkdir()
    return path


def test_the_environment_beats_the_file_and_the_file_the_default(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('language = "es"\nmax_bytes = 9\n[writer]\nurl = "http://127.0.0.1/v1"\n')
    monkeypatch.setenv("RASHOMON_MAX_BYTES", "7")
    held = {h.name: (h.value, h.origin) for h in config.held()}
    assert held["language"] == ("es", "file")
    assert held["max_bytes"] == (7, "environment")
    assert held["reader"] == (True, "default")
    assert held["writer.url"] == ("http://127.0.0.1/v1", "file")
    assert config.value("language") == "es"


def test_an_option_beats_both(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "a.txt"
    source.write_text("El alcalde dijo que no.\n")
    out = tmp_path / "out.json"
    for more, expected in (([], "es"), (["--language", "en"], "en")):
        file.write_text('language = "fr"\n')
        monkeypatch.setenv("RASHOMON_LANGUAGE", "es")
        run = ["compare", str(source), "--no-reader", "--no-vectors", "--no-attribution", *more, "-o", str(out)]
        assert cli.run(run) in (0, 3)
        assert json.loads(out.read_text())["run"]["settings"]["language"] == expected
    monkeypatch.delenv("RASHOMON_LANGUAGE")
    assert cli.run([*run[:5], "-o", str(out)]) in (0, 3)
    assert json.loads(out.read_text())["run"]["settings"]["language"] == "fr"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("langauge = 'es'", "no setting 'langauge'; did you mean language?"),
        ("reader = 'yes'", "reader must be true or false, not 'yes'"),
        ("max_bytes = true", "max_bytes must be a number"),
        ("language = ", "config.toml: "),
    ],
)
def test_a_mistake_in_the_file_is_named(file: Path, capsys: pytest.CaptureFixture[str], text: str, says: str) -> None:
    file.write_text(text)
    assert cli.run(["show", "D1"]) == 2
    told = capsys.readouterr().err
    assert says in told
    assert "rashomon config" in told
    assert cli.run(["config"]) == 1
    assert says in capsys.readouterr().err


def test_a_mistake_in_the_environment_is_named(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RASHOMON_READER", "perhaps")
    with pytest.raises(config.BadConfig, match="RASHOMON_READER must be true or false"):
        config.held()
    monkeypatch.setenv("RASHOMON_READER", "off")
    monkeypatch.setenv("RASHOMON_LANGUGE", "es")
    assert cli.run(["config"]) == 0
    told = capsys.readouterr()
    assert "RASHOMON_LANGUGE: no setting; did you mean RASHOMON_LANGUAGE?" in told.err
    assert "false" in told.out
    assert "RASHOMON_READER" in told.out


def test_a_key_is_not_shown(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text('[writer]\nkey = "abc123"\n')
    assert cli.run(["config", "--format", "json"]) == 0
    told = capsys.readouterr().out
    assert "abc123" not in told
    assert json.loads(told)["settings"]["writer.key"]["value"] == "(set, not shown)"
    assert Path(json.loads(told)["file"]) == file


def test_a_named_file_that_is_missing_is_said(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RASHOMON_CONFIG", str(file.parent / "other.toml"))
    with pytest.raises(config.BadConfig, match="named by RASHOMON_CONFIG"):
        config.in_file()


def test_every_setting_is_a_key_with_its_variable() -> None:
    for name in Settings.__dataclass_fields__:
        assert name in config.KEYS
        [option] = [p for p in SETTINGS[name](click.Command("x")).params if p.name == name]
        assert option.envvar == config.variable(name)


def test_a_run_leaves_a_manifest_when_asked(file: Path, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Ida Lund said no.\n")
    bare = ["--no-reader", "--no-vectors", "--no-attribution"]
    for command, output in (("compare", "r.json"), ("annotate", "m.jsonl"), ("group", "g.jsonl")):
        off = bare if command != "group" else ["--no-vectors"]
        run = [command, str(source), *off, "-o", str(tmp_path / output), "--manifest", str(tmp_path / "m.json")]
        assert cli.run(run) == 0
        record = json.loads((tmp_path / "m.json").read_text())
        assert (record["format"], record["command"]) == ("rashomon-manifest/1", command)
        assert [a["source"] for a in record["articles"]] == [str(source)]
        assert len(record["output_sha256"]) == 64
        assert record["settings"]["vectors"] is False
        assert record["counts"] == {"articles": 1, "problems": len(record["problems"]), "lost": 0}
        assert record["articles"][0]["sha256"] == hashlib.sha256(source.read_bytes()).hexdigest()
        assert record["seconds"]["all"] >= 0
        assert record["models"].keys() == ({"context", "pairs"} if command != "group" else set())
