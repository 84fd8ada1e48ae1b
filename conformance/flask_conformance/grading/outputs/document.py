"""All results of a grading as one JSON document, and its schema."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask_conformance import codec
from flask_conformance.grading.marking.result import Result

FORMAT = "grades-1"

SCHEMA = Path(__file__).with_name("grades-1.json")
"""Published; to write it anew: ``python -m flask_conformance.grading.outputs.document``."""


@dataclass(frozen=True)
class Grades:
    """A whole grading: ``grades.json``."""

    format: str
    rubric: str
    seed: int
    points: float
    isolation: str
    """The walls around each submission."""
    results: tuple[Result, ...]


def text(rubric: str, seed: int, points: float, level: str, results: Sequence[Result]) -> str:
    return codec.to_json(Grades(FORMAT, rubric, seed, points, level, tuple(results)))


def schema() -> dict[str, Any]:
    return codec.schema("The grades of submissions", Grades)


if __name__ == "__main__":
    SCHEMA.write_text(codec.to_json(schema(), indent=2), encoding="utf-8")
