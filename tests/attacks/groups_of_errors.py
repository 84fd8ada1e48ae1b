"""Errors in groups in groups, errors that cause each other, and errors with endless notes.

Honest: 0
"""

def group(depth=50000):
    error = ValueError("innermost")
    for _ in range(depth):
        error = ExceptionGroup("group", [error])
    return error
first, second = KeyError("first"), KeyError("second")
first.__cause__, second.__cause__ = second, first
first.__notes__ = ["note" * 1000] * 1000
class LocalStack:
    def push(self, obj): raise group()
    def pop(self): raise first
    @property
    def top(self): raise BaseExceptionGroup("all", [KeyboardInterrupt(), SystemExit(0), GeneratorExit()])
class Local:
    def __setattr__(self, name, value): raise first from second
    def __getattr__(self, name): raise group(10)
