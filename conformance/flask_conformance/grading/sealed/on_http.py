"""Sealed checks of the HTTP profile: its application is built of a submission's names, and asked.

What must come stands in ``spec/http``, and never reaches the sandbox; the values are drawn here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_conformance.grading.sealed import on_dispatch, on_routing, on_sessions
from flask_conformance.grading.sealed.drawing import Check, Draw, Program
from flask_conformance.http_profile import checks as profile
from flask_conformance.http_profile.draws import PLACEHOLDER
from flask_conformance.sandbox.pages import page_of
from flask_conformance.sandbox.protocol import DIALOGUE

PREFIX = "http:"
"""Before the id that a check has in the profile."""

PARTS: Mapping[str, str] = {
    "hello": "first", "value": "rules", "which": "rules", "slash": "slashes", "thing": "slashes",
    "echo": "requested", "json": "requested", "upload": "requested", "answer": "answers",
    "stream": "answers", "error": "errors", "session": "sessions", "flash": "sessions",
    "part": "part",
}  # fmt: skip
"""By the first segment of a path, the part of the application that answers it."""

OF_HOOKS = re.compile(r"X-Trail|X-Tag|[?&](stop|halt|fail)=")
"""Where a check needs the functions around each view."""

NAMES: Mapping[str, tuple[str, ...]] = {
    r"/slash/go": ("redirect",),
    r"/slash/link": ("url_for",),
    r"/error/(abort|gone|returned)": ("abort",),
    r"/error/(key|login)|/echo|/upload|/json|.*&etag=1": ("request",),
    r"/json": ("jsonify",),
    r"/session|/flash": ("session",),
    r"/flash": ("flash", "get_flashed_messages"),
    r"/stream": ("request", "stream_with_context"),
    r".*[?&]mark=": ("after_this_request",),
    r"/part/": ("Blueprint", "request", "g"),
    r"/part/.*/item": ("url_for",),
    r"/part/.*/denied": ("abort",),
}
"""By how a target begins, the names that a check is about; others are lent to it."""

OWN_DEFAULTS = ("routing/rule-defaults", "routing/defaults-redirect", "routing/canonical-redirects")
"""Requirements about ``defaults``, which the views of other checks are handed without asking."""

WAY = "routing/route-decorator"
"""What must hold for drawn rules before a page counts that everybody knows."""

ENOUGH = {"routing/int-converter": "routing/int-converter[digits]"}
"""By requirement, the drawn check of that part of it which lets a page count."""

ABSENCE = ("$lacks", "$not", "$absent")
"""What is wanted not to come."""

LARGEST = 60_000
"""Bytes of a body that goes into a sandbox."""


@dataclass(frozen=True)
class HttpCheck(Check):
    """A check of the profile, whose programs are dialogues."""

    of_profile: profile.Check | None = None
    controls: tuple[str, ...] = ()
    """Drawn checks without which it earns nothing: what everybody knows beforehand could be
    prepared, and an application that refuses everything refuses this, too."""

    @property
    def requirement(self) -> str:
        assert self.of_profile is not None
        return self.of_profile.requirement


def why_left_out(check: profile.Check) -> str:
    """Why the check cannot be sealed; nothing if it can."""
    targets = [step.send.partition(" ")[2] for step in check.steps]
    if check.visitors or any(target.startswith("/meet/") for target in targets):
        return (
            "its visitors are in the application at the same time; isolation/requests[…] and "
            "isolation/sessions[…] have them take turns"
        )
    if check.opens:
        return "its answer goes on when another request came in the middle of it"
    if check.requirement.startswith("isolation/served"):
        return "it is about a server"
    if any(target.startswith(("/static", "/page")) for target in targets):
        return "it needs files beside the application"
    if any(target.startswith("/session/aged") for target in targets):
        return "it needs the signer of Flask's own sessions"
    sizes = [int(size) for kind in check.draw.values() for size in re.findall(r" (\d+)$", kind)]
    if max(sizes, default=0) > LARGEST:
        return f"its body is larger than {LARGEST} bytes"
    return ""


def named(pattern: str) -> tuple[list[str], dict[str, str]]:
    """The ids of sealed checks by id, chapter, requirement or glob of the profile; and of those
    that are left out, why."""
    ids, left_out = [], {}
    for check in profile.every():
        if profile.is_named(check, pattern):
            if reason := why_left_out(check):
                left_out[check.id] = reason
            else:
                ids.append(PREFIX + check.id)
    return ids, left_out


def _program(check: profile.Check) -> Program:
    parts = [PARTS[word] for step in check.steps if (word := _first_segment(step)) in PARTS]
    asked = {page_of(step.send.partition(" ")[2]) for step in check.steps}
    if "part" in parts or not parts:
        # Its pages have links to the first one; and where nothing of the page is asked for, there
        # must be something that is not found.
        parts, asked = ["first", *parts], asked | {"", "hello"}
    is_of_routing = check.requirement.startswith("routing/")
    if OF_HOOKS.search(_all_text(check)):
        parts = ["hooks", *parts]
    return {
        "kind": DIALOGUE,
        "parts": list(dict.fromkeys(parts)),
        # No other rules: they may have what an assignment does not ask for.
        "asked": sorted(asked),
        "names": list(_asks(check)),
        "typed": _is_typed(check),
        "lent": [
            *(["defaults"] if check.requirement not in OWN_DEFAULTS else []),
            *(["routes"] if "sessions" in parts and not is_of_routing else []),
        ],
    }


def _first_segment(step: profile.Step) -> str:
    return re.sub(r"[?{/].*", "", step.send.partition(" ")[2].lstrip("/"))


def _all_text(check: profile.Check) -> str:
    return " ".join(f"{step.send} {step.headers} {step.want}" for step in check.steps)


def _is_typed(check: profile.Check) -> bool:
    """Whether an answer's type must be that of JSON."""
    return any("application/json" in str(step.want.get("headers")) for step in check.steps)


def _asks(check: profile.Check) -> tuple[str, ...]:
    names = ["Flask"]
    for step in check.steps:
        for pattern, asked in NAMES.items():
            if re.match(pattern, step.send.partition(" ")[2]):
                names += asked
        if step.send.startswith("GET /value/") and _is_about_links(step):
            names.append("url_for")
    if check.requirement == "contexts/g":
        names.append("g")
    return tuple(dict.fromkeys(names))


def _is_about_links(step: profile.Step) -> bool:
    return "link" in step.want.get("json", {}) or "json link" in step.keep.values()


def _sealed(check: profile.Check, drawn: Mapping[str, Sequence[str]]) -> HttpCheck:
    program = _program(check)

    def draw(draw: Draw) -> Program:
        return {**program, "drawn_from": draw.number(0, 1 << 62)}

    needed = [*check.depends, *([check.requirement] if _can_be_prepared(check) else [])]
    controls = [WAY]
    for requirement in needed:
        ids = drawn.get(requirement, ())
        controls += [ENOUGH[requirement]] if requirement in ENOUGH else ids
    return HttpCheck(
        PREFIX + check.id,
        draw,
        _asks(check),
        tuple(dict.fromkeys([*controls, *drawn.get(check.requirement, ())])),
        check.applies,
        rounds=1,
        of_profile=check,
        controls=tuple(dict.fromkeys(controls)),
    )


def _can_be_prepared(check: profile.Check) -> bool:
    """Whether nothing that is drawn must come back, so that one answer fits all."""
    return not any(_has_drawn(step.want) for step in check.steps)


def _has_drawn(want: Any) -> bool:
    if isinstance(want, Mapping):
        return any(_has_drawn(value) for kind, value in want.items() if kind not in ABSENCE)
    if isinstance(want, list):
        return any(map(_has_drawn, want))
    return isinstance(want, str) and PLACEHOLDER.search(want) is not None


def _all() -> Iterator[HttpCheck]:
    drawn: dict[str, list[str]] = {}
    for check in (*on_routing.CHECKS, *on_dispatch.CHECKS, *on_sessions.CHECKS):
        if check.id == check.requirement:
            drawn.setdefault(check.requirement, []).append(check.id)
    for one in profile.every():
        if not why_left_out(one):
            yield _sealed(one, drawn)


CHECKS = tuple(_all())
