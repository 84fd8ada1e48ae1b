"""What tests of the grader share: a bench, and submissions made of text."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flask_conformance.grading.marking.bench import Bench
from flask_conformance.grading.rubrics import Rubric, load
from flask_conformance.grading.submissions import Submission

ANSWERS = Path(__file__).parent.parent / "answers"


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    if sys.platform != "linux":
        pytest.skip("submissions are walled in on Linux alone")
    with Bench() as made:
        yield made


@pytest.fixture
def answer() -> Callable[[str], Submission]:
    """An answer of ``tests/answers/locals``, or one of that text."""

    def made(text: str) -> Submission:
        path = ANSWERS / "locals" / f"{text}.py"
        content = path.read_bytes() if "\n" not in text and path.is_file() else text.encode()
        return Submission("answer", {"answer.py": content})

    return made


@pytest.fixture
def sessions() -> Rubric:
    """The rubric of that name, all of whose items are requests."""
    return load("sessions")
