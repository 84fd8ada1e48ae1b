"""Errors, names and texts of many megabytes.

Honest: 0
"""

class Long(Exception):
    def __str__(self): return "x" * (60 << 20)
    __repr__ = __str__
Long.__name__ = Long.__qualname__ = "L" * (30 << 20)
class LocalStack:
    def push(self, obj): raise Long
    def pop(self): return "y" * (60 << 20)
    top = property(lambda self: ["z" * (1 << 20)] * 400)
class LocalProxy:
    def __init__(self, *arguments): pass
    def __str__(self): return "s" * (60 << 20)
    def __iter__(self): return iter(["t" * (1 << 20)] * 60)
