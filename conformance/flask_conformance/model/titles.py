"""Names of clauses, as titles that people read."""

from __future__ import annotations

import re


def in_words(name: str) -> str:
    """A method's name as a title: ``since_2_3`` means a version, so it reads "since 2.3"."""
    return re.sub(r"(?<=\d)_(?=\d)", ".", name).replace("_", " ")
