"""Crashes the interpreter.

Honest: 0
"""

import ctypes
class LocalStack:
    def push(self, obj): ctypes.string_at(0)
    def pop(self): return None
    top = None
