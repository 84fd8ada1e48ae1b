"""Standalone scripts: one requirement or clause, runnable with nothing but a framework."""
