"""Dispatch: what runs around a view, what a view may return, and what becomes of an error."""
