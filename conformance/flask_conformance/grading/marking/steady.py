"""What a submission says, as it is shown: printable, and the same in every run."""

from __future__ import annotations

import re

from flask_conformance.model.printable import printable

ADDRESS = re.compile(r"0x[0-9a-fA-F]{3,}")


ROOM = re.compile(r"[^\s\"'(]*/flask-conformance-\w+/room/work/?")
"""Where a submission lies while it runs."""

ABOVE = re.compile(r"(?<=File \")/[^\"\n]*/(?=(?:flask_\w+|python3\.\d+)/)")
"""Where this machine has its libraries."""


def steady(text: str) -> str:
    """The text without the addresses of objects and the folders of this run and machine."""
    return printable(ADDRESS.sub("0x…", ABOVE.sub("", ROOM.sub("", text))))
