"""A target need offer no more for this spec."""

NAMES: dict[str, str] = {"Flask": ""}
PARTS: dict[str, tuple[str, ...]] = {}
