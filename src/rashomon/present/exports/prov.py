"""PROV-JSON (W3C Member Submission of 2013): which articles and weights a report and its findings come from.

Times are left out: the same input gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from rashomon.present import names
from rashomon.present.data import escaped
from rashomon.present.shapes import FindingData, ReportData

PREFIXES = {"rashomon": "urn:rashomon:", "sha256": "urn:sha256:", "schema": "https://schema.org/"}
RUN = "rashomon:run"
STEPS = ("read", "annotate", "group", "align", "compare")


def prov_text(data: ReportData) -> str:
    """One PROV document: sources, weights, the run, the report, and each finding with the articles it rests on."""
    run, made = data["run"], ["rashomon:report", *(_of(f) for f in data["findings"])]
    document = {
        "prefix": PREFIXES,
        "entity": dict(_entities(data)),
        "activity": {RUN: {"prov:label": "compare", "rashomon:steps": ", ".join(STEPS), **_settings(run)}},
        "agent": {
            "rashomon:program": {
                "prov:type": _named("prov:SoftwareAgent"),
                "prov:label": "Rashomon",
                "schema:softwareVersion": run["version"],
            }
        },
        "used": {name: {"prov:activity": RUN, "prov:entity": entity} for name, entity in _used(data)},
        "wasGeneratedBy": {f"_:made-{i}": {"prov:entity": name, "prov:activity": RUN} for i, name in enumerate(made)},
        "wasAssociatedWith": {"_:by": {"prov:activity": RUN, "prov:agent": "rashomon:program"}},
        "wasDerivedFrom": {name: _derived(*pair) for name, *pair in _sources(data)},
        "hadMember": {
            f"_:member-{f['id']}": {"prov:collection": "rashomon:report", "prov:entity": _of(f)}
            for f in data["findings"]
        },
    }
    return escaped(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def _account(letter: str) -> str:
    return f"rashomon:account-{letter}"


def _of(finding: FindingData) -> str:
    return f"rashomon:{finding['id']}"


def _entities(data: ReportData) -> Iterator[tuple[str, dict[str, Any]]]:
    """Whatever was read or made: the accounts, the weights, the report and its findings."""
    for a in data["articles"]:
        yield (
            _account(a["letter"]),
            {
                "prov:type": _named("schema:NewsArticle"),
                "prov:label": names.headline(a),
                "prov:location": a["url"] or a["source"],
                "rashomon:letter": a["letter"],
                "rashomon:sha256": a["sha256"],
                "rashomon:language": a["language"],
            },
        )
    for name, digest in data["run"]["models"].items():
        yield f"rashomon:weights-{name}", {"prov:label": name, "rashomon:sha256": digest}
    yield "rashomon:report", {"prov:label": data["title"], "rashomon:format": data["format"]}
    for f in data["findings"]:
        yield _of(f), {"prov:label": f["title"], "rashomon:kind": f["kind"], "rashomon:score": f["score"]}


def _used(data: ReportData) -> Iterator[tuple[str, str]]:
    """What the run used, by the name of its use."""
    for a in data["articles"]:
        yield f"_:used-{a['letter']}", _account(a["letter"])
    for name in data["run"]["models"]:
        yield f"_:used-weights-{name}", f"rashomon:weights-{name}"


def _sources(data: ReportData) -> Iterator[tuple[str, str, str]]:
    """What came from which account: the report from all, a finding from those that its evidence stands in."""
    for a in data["articles"]:
        yield f"_:report-{a['letter']}", "rashomon:report", _account(a["letter"])
    for f in data["findings"]:
        for letter in dict.fromkeys(e["article"] for e in f["evidence"]):
            yield f"_:{f['id']}-{letter}", _of(f), _account(letter)


def _named(name: str) -> dict[str, str]:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}


def _derived(what: str, source: str) -> dict[str, str]:
    return {"prov:generatedEntity": what, "prov:usedEntity": source, "prov:activity": "rashomon:run"}


def _settings(run: Any) -> dict[str, Any]:
    return {f"rashomon:setting-{k}": v for k, v in run["settings"].items() if isinstance(v, str | int | float | bool)}
