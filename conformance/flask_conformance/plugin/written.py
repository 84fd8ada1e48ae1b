"""Which names the spec's files hold, of which some are not collected."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import flask_spec
from flask_conformance.model.nearest import nearest


def is_written(name: str) -> bool:
    """Whether the spec's files have a requirement, or a clause of it, by that name."""
    requirement, _, clause = name.partition("::")
    folder = requirement.partition("/")[0].replace("-", "_")
    return any(
        f'"{requirement}"' in text and (not clause or f"def test_{clause}(" in text)
        for text in _texts(folder)
    )


@cache
def _texts(folder: str = "*") -> list[str]:
    """What the files say, of one chapter's folder or of all."""
    files = Path(flask_spec.__path__[0]).glob(f"{folder}/*.py")
    return [file.read_text(encoding="utf-8") for file in files]


def meant(pattern: str) -> str:
    """What was probably meant; of what is not selected, nothing was collected."""
    if "," in pattern:
        return "; for several, give --select once for each"
    ids = [id for text in _texts() for id in re.findall(r'^@requirement\(\s*"(.+?)"', text, re.M)]
    return nearest(pattern, [*flask_spec.CHAPTERS, *ids])
