"""The JSON Schemas of what the suite writes and reads, as package data.

They come from the types in :mod:`flask_conformance.model.protocol`; to write them anew:
``python -m flask_conformance.reports.schema``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flask_conformance import codec
from flask_conformance.model.protocol import EVENTS, PROTOCOL, ChapterRecord
from flask_conformance.reports import results

FOLDER = Path(__file__).parent


def schemas() -> dict[str, dict[str, Any]]:
    """Each schema as plain data of JSON, by its file's name."""
    schemas: dict[str, dict[str, Any]] = codec.plain(_schemas())
    return schemas


def _schemas() -> dict[str, dict[str, Any]]:
    return {
        "results-2.json": results.schema(),
        "records-3.json": codec.schema("Flask's releases in one chapter", ChapterRecord),
        f"events-{PROTOCOL}.json": _events(),
    }


def _events() -> dict[str, Any]:
    """One line of the stream from a subject: which event it is, and the fields of that one."""
    schema = codec.schema("An event that a subject process tells", *EVENTS.values())
    parts = zip(EVENTS, schema.pop("allOf"), strict=True)
    schema["oneOf"] = [
        {"allOf": [{"properties": {"event": {"const": name}}, "required": ["event"]}, part]}
        for name, part in parts
    ]
    return schema
