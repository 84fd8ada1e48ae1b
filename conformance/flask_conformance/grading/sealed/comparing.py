"""What was seen against what the reference shows for the same program."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from flask_conformance.grading.sealed.drawing import Program
from flask_conformance.grading.sealed.telling import (
    move_in_words,
    observation_in_words,
    request_in_words,
)

DEEPEST = 40

LONGEST_ERROR = 300
"""Characters of what escaped an application."""

REFUSALS = (404, 405, 501)
"""Statuses of what is not there for that method."""

AUTOMATIC = {"HEAD", "OPTIONS"}
"""Methods that come with others; whether they do is asked by themselves."""


@dataclass(frozen=True)
class Difference:
    """The first place where a program's observations are not those that are required."""

    step: str
    """The move or request."""
    expected: str
    got: str
    place: int
    """Which of the program's steps it is."""


def read_lines(text: str) -> Iterator[dict[str, Any]]:
    """The objects that a fork wrote, a line each; what is no plain JSON is passed over."""
    for row in text.splitlines():
        try:
            line = json.loads(row, parse_constant=_refused)
        except (ValueError, RecursionError):
            continue
        if isinstance(line, dict) and _is_plain(line, 0):
            yield line


def _refused(word: str) -> float:
    raise ValueError(word)


def _is_plain(value: Any, depth: int) -> bool:
    if depth > DEEPEST:
        return False
    if isinstance(value, dict):
        return all(_is_plain(member, depth + 1) for member in value.values())
    if isinstance(value, list):
        return all(_is_plain(member, depth + 1) for member in value)
    return not isinstance(value, float) or math.isfinite(value)


def difference(program: Program, expected: Any, got: Any) -> Difference | None:
    """Where *got* is not what *expected* requires; None if it is nowhere."""
    if not isinstance(got, list) or len(got) != len(expected):
        words = got if isinstance(got, str) else "no observations"
        return Difference("the program", "runs to its end", words[:300], -1)
    if program["kind"] == "exchanges":
        for place, request in enumerate(program["requests"]):
            unlike = _answer(request, expected[place], got[place])
            if unlike is not None:
                return Difference(request_in_words(request), *unlike, place)
        return None
    steps = [*program["make"], *program["before"], *(move for _, move in program["moves"])]
    # What fails first in time tells more than what was built on it.
    for place, step in enumerate(steps):
        if not _is_same(expected[place], got[place]):
            move = move_in_words(step)
            return Difference(
                move, observation_in_words(expected[place]), observation_in_words(got[place]), place
            )
    return None


def _is_same(expected: Any, got: Any) -> bool:
    if expected[0] == "raises":
        names = got[1] if isinstance(got, list) and len(got) == 2 and got[0] == "raises" else []
        return isinstance(names, list) and expected[1][0] in names
    return bool(expected == got) and _types(expected) == _types(got)


def _types(value: Any) -> Any:
    """JSON's 1, 1.0 and true are equal in Python; here they are not."""
    if isinstance(value, list):
        return [_types(member) for member in value]
    return type(value).__name__


def _answer(request: Mapping[str, Any], expected: Any, got: Any) -> tuple[str, str] | None:
    """What was expected and what came, if they differ in what is required of the answer."""
    if not isinstance(got, dict):
        return "an answer", "none"
    if "raises" in got and "status" not in got:
        if request["observe"] == ["hides"]:
            # There is no page at all.
            return None
        words = " ".join(str(got.get("words") or "an exception").split())[:LONGEST_ERROR]
        return f"status {expected.get('status')}", f"{words} (escapes the application)"
    for name in request["observe"]:
        if name == "hides":
            if request["hides"] in str(got.get("body", "")):
                return f"a page without {request['hides']!r}", "a page that has it"
            continue
        if name == "refused":
            if got.get("status") not in REFUSALS:
                return "status 405 or 404", f"status {got.get('status')}"
            continue
        expected_value, value = _field(name, expected), _field(name, got)
        if expected_value != value and not (name == "body" and value == request.get("either")):
            return f"{name} {_shortened(expected_value)}", f"{name} {_shortened(value)}"
    return None


def _field(name: str, answer: Mapping[str, Any]) -> Any:
    headers = answer.get("headers")
    headers = headers if isinstance(headers, dict) else {}
    value = answer.get(name, headers.get(name))
    if name == "status":
        # Releases redirect to the slash by either.
        return {301: 308}.get(value, value) if isinstance(value, int) else value
    if name == "location":
        try:
            parts = urlsplit(str(value or ""))
        except ValueError:
            return value
        return parts.path + (f"?{parts.query}" if parts.query else "")
    if name == "allow":
        words = {word.strip().upper() for word in str(headers.get("allow", "")).split(",")}
        return sorted(words - AUTOMATIC)
    if name == "type":
        return str(headers.get("content-type", "")).partition(";")[0].strip().lower()
    if name == "log":
        return value if isinstance(value, list) else []
    if name == "json":
        try:
            return json.loads(str(answer.get("body", "")))
        except (ValueError, RecursionError):
            return None
    return value


def _shortened(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)[:300]
