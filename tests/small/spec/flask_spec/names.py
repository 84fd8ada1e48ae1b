"""A target need offer no more for this spec."""

NAMES: dict[str, str] = {"Flask": ""}
MEMBERS: dict[str, str] = {}
BLUEPRINTS_TOO: frozenset[str] = frozenset()
PARTS: dict[str, tuple[str, ...]] = {}
