"""Profiles: named choices of chapters, for targets that are not whole frameworks."""

from __future__ import annotations

from flask_conformance.model.requirement import Requirement

CORE = (
    "wsgi",
    "application",
    "routing",
    "locals",
    "contexts",
    "dispatch",
    "sessions",
    "middleware",
)
HTTP = ("wsgi", "routing", "dispatch", "sessions", "requests", "responses")

CHAPTERS: dict[str, tuple[str, ...] | None] = {
    "core": CORE,
    "full": None,
    "locals": ("locals",),
    "http": HTTP,
}
"""The chapters of each profile; None stands for all of them."""


def in_profile(profile: str, requirement: Requirement) -> bool:
    chapters = CHAPTERS[profile]
    return chapters is None or requirement.chapter in chapters
