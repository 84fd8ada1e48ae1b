"""Signals: moments of a request, a template or a context that outsiders may listen to."""
