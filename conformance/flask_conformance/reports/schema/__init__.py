"""The JSON Schemas of what the suite writes, as package data: ``results-1.json``."""
