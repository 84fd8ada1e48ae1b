"""A spec in miniature, to be shown by the site in place of the real one."""

CHAPTERS = ("greetings", "paths")
