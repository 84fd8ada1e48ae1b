"""A target need offer nothing for this spec."""

NAMES: dict[str, str] = {}
PARTS: dict[str, tuple[str, ...]] = {}
