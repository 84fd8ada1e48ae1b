"""A target need offer nothing for this spec."""

NAMES: dict[str, str] = {}
MEMBERS: dict[str, str] = {}
BLUEPRINTS_TOO: dict[str, str] = {}
PARTS: dict[str, tuple[str, ...]] = {}
