"""A spec in miniature, to be shown by the site in place of the real one."""

PARTS = {"The framework": ("greetings", "paths")}

CHAPTERS = ("greetings", "paths")

VERSION = "1.0"
