"""PROV-JSON (W3C Member Submission of 2013): which articles and weights a report and its findings come from.

Times are left out: the same input gives the same bytes.
"""

from __future__ import annotations

import json
from typing import Any

from rashomon.present import names
from rashomon.present.data import escaped
from rashomon.present.shapes import ReportData

PREFIXES = {"rashomon": "urn:rashomon:", "sha256": "urn:sha256:", "schema": "https://schema.org/"}
STEPS = ("read", "annotate", "group", "align", "compare")


def prov_text(data: ReportData) -> str:
    """One PROV document: sources, weights, the run, the report, and each finding with the articles it rests on."""
    run = data["run"]
    entities: dict[str, Any] = {}
    used: dict[str, Any] = {}
    derived: dict[str, Any] = {}
    for a in data["articles"]:
        name = f"rashomon:account-{a['letter']}"
        entities[name] = {
            "prov:type": _named("schema:NewsArticle"),
            "prov:label": names.headline(a),
            "prov:location": a["url"] or a["source"],
            "rashomon:letter": a["letter"],
            "rashomon:sha256": a["sha256"],
            "rashomon:language": a["language"],
        }
        used[f"_:used-{a['letter']}"] = {"prov:activity": "rashomon:run", "prov:entity": name}
        derived[f"_:report-{a['letter']}"] = _derived("rashomon:report", name)
    for name, digest in run["models"].items():
        entities[f"rashomon:weights-{name}"] = {"prov:label": name, "rashomon:sha256": digest}
        used[f"_:used-weights-{name}"] = {"prov:activity": "rashomon:run", "prov:entity": f"rashomon:weights-{name}"}
    entities["rashomon:report"] = {"prov:label": data["title"], "rashomon:format": data["format"]}
    for f in data["findings"]:
        name = f"rashomon:{f['id']}"
        entities[name] = {"prov:label": f["title"], "rashomon:kind": f["kind"], "rashomon:score": f["score"]}
        for letter in dict.fromkeys(e["article"] for e in f["evidence"]):
            derived[f"_:{f['id']}-{letter}"] = _derived(name, f"rashomon:account-{letter}")
    document = {
        "prefix": PREFIXES,
        "entity": entities,
        "activity": {"rashomon:run": {"prov:label": "compare", "rashomon:steps": ", ".join(STEPS), **_settings(run)}},
        "agent": {
            "rashomon:program": {
                "prov:type": _named("prov:SoftwareAgent"),
                "prov:label": "Rashomon",
                "schema:softwareVersion": run["version"],
            }
        },
        "used": used,
        "wasGeneratedBy": {
            f"_:made-{i}": {"prov:entity": name, "prov:activity": "rashomon:run"}
            for i, name in enumerate(["rashomon:report", *(f"rashomon:{f['id']}" for f in data["findings"])])
        },
        "wasAssociatedWith": {"_:by": {"prov:activity": "rashomon:run", "prov:agent": "rashomon:program"}},
        "wasDerivedFrom": derived,
        "hadMember": {
            f"_:member-{f['id']}": {"prov:collection": "rashomon:report", "prov:entity": f"rashomon:{f['id']}"}
            for f in data["findings"]
        },
    }
    return escaped(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def _named(name: str) -> dict[str, str]:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}


def _derived(what: str, source: str) -> dict[str, str]:
    return {"prov:generatedEntity": what, "prov:usedEntity": source, "prov:activity": "rashomon:run"}


def _settings(run: Any) -> dict[str, Any]:
    return {f"rashomon:setting-{k}": v for k, v in run["settings"].items() if isinstance(v, str | int | float | bool)}
