"""Brings modules by the names of those that the interpreter and the grader use.

The interpreter's own ``_thread`` is found in the place of one, and its ``_local`` taken for a Local:
as much as who writes ``from threading import local as Local``.

Honest: 20
"""
