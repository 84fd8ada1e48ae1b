"""A target need offer no more for this spec."""

NAMES: dict[str, str] = {"Flask": ""}
MEMBERS: dict[str, str] = {}
BLUEPRINTS_TOO: dict[str, str] = {}
PARTS: dict[str, tuple[str, ...]] = {}
