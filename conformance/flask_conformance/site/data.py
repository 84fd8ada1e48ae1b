"""The matrix as JSON, for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from flask_conformance.catalogue.load import entries
from flask_conformance.model.requirement import Requirement
from flask_conformance.records.history import History
from flask_conformance.records.intervals import Examined, examine
from flask_conformance.records.states import MEANINGS

SCHEMA = "flask-conformance/matrix-1"


def text(history: History) -> str:
    return json.dumps(as_json(history), indent=1, ensure_ascii=False) + "\n"


def as_json(history: History) -> dict[str, Any]:
    """Every requirement with its states in every release, and the intervals in doubt."""
    every = (*history.columns, *history.extras)
    examined = list(examine((entry.requirement for entry in entries()), history.points))
    return {
        "schema": SCHEMA,
        "releases": [
            {"name": c.name, "flask": c.release.flask, "werkzeug": c.release.werkzeug}
            for c in every
        ],
        "meanings": {state.value: meaning for state, meaning in MEANINGS.items()},
        "requirements": [_requirement(history, entry.requirement) for entry in entries()],
        "intervals": {
            "examined": len(examined),
            "in_doubt": [_doubtful(one) for one in examined if one.doubts],
        },
    }


def _requirement(history: History, requirement: Requirement) -> dict[str, Any]:
    columns = (*history.columns, *history.extras)
    states = [column.requirement(requirement) for column in columns]
    names = [c.name for c in history.columns if c.requirement(requirement).holds]
    return {
        "id": requirement.id,
        "level": requirement.level.value,
        "interval": str(requirement.applies),
        "holds": _ranges(history, names),
        "states": "".join(state.value for state in states),
        "clauses": {
            clause.name: "".join(column.clause(requirement, clause).value for column in columns)
            for clause in requirement.clauses
        },
    }


def _ranges(history: History, names: Sequence[str]) -> list[str]:
    joined = history.ranges(names)
    return joined.split(", ") if joined else []


def _doubtful(one: Examined) -> dict[str, Any]:
    return {
        "id": one.id,
        "interval": str(one.interval),
        "doubts": [
            {"side": d.side, "axis": d.axis, "problem": d.problem, "releases": list(d.releases)}
            for d in one.doubts
        ],
    }
