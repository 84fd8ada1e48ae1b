"""Hears of all that the interpreter does, and stops it.

Honest: 0
"""

import os, sys
def hear(event, arguments):
    if event in ("import", "open", "exec", "compile", "sys.setprofile", "object.__getattr__", "code.__new__"):
        raise SystemExit(0)
    if event.startswith(("os.", "socket", "ctypes", "gc", "threading", "_thread")):
        raise KeyboardInterrupt(event)
class LocalStack:
    def push(self, obj):
        sys.addaudithook(hear)
    def pop(self): return None
    top = None
sys.addaudithook(lambda event, arguments: None)
