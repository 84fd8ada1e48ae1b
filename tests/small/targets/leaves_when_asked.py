"""Ends the program when it is asked for a name that it does not have."""

from good import Flask as Flask


def __getattr__(name):
    raise SystemExit(3)
