"""Standalone scripts: one clause, or those of a requirement, with what they need around them."""
