"""Names of clauses, as titles that people read."""

from __future__ import annotations

import re


def in_words(name: str) -> str:
    """A method's name as a title: ``since_2_3`` reads "since 2.3", ``the_view_s`` "the view's"."""
    words = re.sub(r"(?<=\d)_(?=\d)", ".", name).replace("_", " ")
    return re.sub(r"(?<=\w) s\b", "'s", words)
