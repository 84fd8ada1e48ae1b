"""Profiles: named choices of chapters, for targets that are not whole frameworks."""

from __future__ import annotations

CORE = (
    "wsgi",
    "application",
    "routing",
    "url-map",
    "locals",
    "contexts",
    "dispatch",
    "sessions",
    "middleware",
    "isolation",
)

CHAPTERS: dict[str, tuple[str, ...] | None] = {
    "core": CORE,
    "full": None,
    "locals": ("locals",),
}
"""The chapters of each profile; None stands for all of them. (The HTTP profile is none of these:
it is not clauses that it runs.)"""

PROFILES = tuple(CHAPTERS)


def in_profile(profile: str, chapter: str) -> bool:
    chapters = CHAPTERS[profile]
    return chapters is None or chapter in chapters
