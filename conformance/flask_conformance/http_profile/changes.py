"""A signed cookie in other forms than it was given out, none of which may be believed."""

from __future__ import annotations

import string
from collections.abc import Iterator
from random import Random

PLACES = 24
"""Places of a cookie that are tried in one check; a short one is tried at each."""

ALPHABET = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"


def changes(how: str, cookie: str, other: str, random: Random) -> Iterator[str]:
    """The forms: one of the *characters* changed, *cuts*, or *splices* with another cookie."""
    if how == "characters":
        for place in _places(len(cookie), random):
            yield cookie[:place] + _changed(cookie[place]) + cookie[place + 1 :]
    elif how == "cuts":
        yield from (cookie[:place] for place in _places(len(cookie), random) if place)
    else:
        for place in _places(min(len(cookie), len(other)), random):
            joined = cookie[:place] + other[place:]
            if joined not in (cookie, other):
                yield joined


def _places(length: int, random: Random) -> list[int]:
    if length <= PLACES:
        return list(range(length))
    # The ends are always among them: the value's first character, and the signature's last.
    return sorted({0, length - 1, *random.sample(range(length), PLACES - 2)})


def _changed(character: str) -> str:
    """Another character; in base64 it differs in its first bit, which always counts."""
    if character not in ALPHABET:
        return "x"
    return ALPHABET[ALPHABET.index(character) ^ 32]
