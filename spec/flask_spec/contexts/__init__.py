"""Contexts: what is current, from when until when, and for whom."""
