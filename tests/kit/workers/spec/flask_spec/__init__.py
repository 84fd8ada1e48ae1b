"""A spec in miniature: one chapter about workers."""

VERSION = "1.0"
