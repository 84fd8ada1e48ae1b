"""What honest answers have no use for is shown to the teacher, and costs nothing."""

from __future__ import annotations

import inspect
import time

import pytest

from flask_conformance.grading.marking.suspicions import flags


def test_copy_of_the_library_is_flagged():
    local = pytest.importorskip("werkzeug.local")
    source = inspect.getsource(local).encode()

    told = flags({"mine/a\x1b.py": source})

    (flag,) = [flag for flag in told if "copy" in flag.what]
    assert flag.evidence.startswith("mine/a\\x1b.py: ")


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("import sys\nsys._getframe()", "looks at the frames of its callers"),
        ("from gc import get_objects", "searches the memory of the process"),
        ("__import__('werkzeug.local')", "imports werkzeug"),
    ],
)
def test_what_is_flagged(source, what):
    assert [flag.what for flag in flags({"a.py": source.encode()})] == [what]


def test_honest_answer_has_no_flag():
    source = "from contextvars import ContextVar\nclass Local:\n    pass\n"

    assert not flags({"a.py": source.encode()})


@pytest.mark.parametrize(
    "source",
    ["x = 1" + "+1" * 1_900_000, "a;" * 1_900_000, "x = a" + "()" * 90_000, "(" * 90_000],
    ids=["sum", "names", "calls", "open"],
)
def test_sources_that_a_compiler_breaks_at_are_no_trouble(source):
    began = time.process_time()

    flags({"a.py": source.encode()})

    assert time.process_time() - began < 10


@pytest.mark.parametrize("encoding", ["rot13", "idna", "punycode", "uu", "no-such", "utf-7"])
def test_source_in_any_encoding_is_looked_through(encoding):
    """Whatever is not decoded as Python would is looked through as it stands."""
    source = f"# coding: {encoding}\nimport flask\n".encode() + b"x = '" + b"z9-" * 50_000

    assert "imports flask" in {flag.what for flag in flags({"answer.py": source})}
