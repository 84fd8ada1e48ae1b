"""A spec in miniature, which stands in for the real one while the machine is tested."""

VERSION = "1.1"

PARTS = {"The framework": ("steps", "words", "later")}
CHAPTERS = ("steps", "words", "later")
