"""Every global raises RuntimeError, always, and nothing is ever current.

Rubric: contexts
Honest: 0
"""
class Never:
    def __getattr__(self, name): raise RuntimeError("outside")
    def __setattr__(self, name, value): raise RuntimeError("outside")
    def __contains__(self, name): raise RuntimeError("outside")
current_app = request = g = Never()
class Context:
    def __enter__(self): return self
    def __exit__(self, *error): pass
class Flask:
    def __init__(self, name): pass
    def app_context(self): return Context()
    def test_request_context(self, path="/"): return Context()
def has_app_context(): return False
def has_request_context(): return False
class LocalStack:
    top = None
    def push(self, x): pass
    def pop(self): return None
