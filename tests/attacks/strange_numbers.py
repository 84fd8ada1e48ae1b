"""Gives numbers and texts that JSON cannot hold, or only at great length.

Honest: 0
"""

VALUES = [10 ** 100_000, float("nan"), float("inf"), -0.0, 1e308 * 10, complex(1, 2), "\ud800" * 300, "\0\x1b[2J", b"\xff" * 10_000, True, 1.0, -(1 << 61)]
class Local:
    def __getattr__(self, name): return VALUES[hash(name) % len(VALUES)]
    def __setattr__(self, name, value): raise ValueError("\ud800\x1b" * 1000)
class LocalStack:
    def push(self, obj): return 10 ** 100_000
    def pop(self): return VALUES[0]
    top = float("nan")
class LocalProxy:
    def __init__(self, *a): pass
    def __getattr__(self, name): raise type("E" * 100_000, (LookupError,), {"__str__": lambda self: "\ud800" * 10 ** 6})
    def __str__(self): return "\ud800" * 10 ** 6
    def __len__(self): return 1 << 100
    def __hash__(self): return 1 << 100
