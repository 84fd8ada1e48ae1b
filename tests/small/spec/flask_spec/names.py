"""The names that the spec in miniature asks for: none but its class."""

NAMES: dict[str, str] = {"Flask": ""}
PARTS: dict[str, tuple[str, ...]] = {}
