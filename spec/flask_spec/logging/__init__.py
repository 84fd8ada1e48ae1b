"""Logging: the application's logger, and what is logged without being asked."""
