"""Waits for ever when it is asked for a name that it does not have."""

import threading


def __getattr__(name):
    threading.Event().wait()
