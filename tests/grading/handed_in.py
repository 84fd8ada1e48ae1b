"""Something handed in for requests that are played, and what is asked of its result."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.submissions import Submission

ANSWER = (Path(__file__).parent / "signed_sessions.py").read_text()
"""An honest answer to the rubric ``sessions``, which has nothing else."""


def graded(bench, rubric, source, seed=1, **limits):
    rubric = replace(rubric, limits=replace(rubric.limits, **limits))
    return grade(bench, Submission("answer", {"answer.py": source.encode()}), rubric, seed)


def lost(result):
    """The points that are missing, by item."""
    return {item.id: item.points - item.earned for item in result.items if not item.is_met}


def part(result, id):
    return next(part for item in result.items for part in item.parts if part.id == id)
