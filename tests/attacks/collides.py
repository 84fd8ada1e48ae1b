"""Keys whose hashes are all the same, by the ten thousand, in what it gives and where it keeps it.

Honest: 0
"""
class Key(str):
    def __hash__(self): return 1
    def __eq__(self, other): return self is other
many = lambda: {Key(i): Key(i) for i in range(30_000)}
class Local:
    def __getattr__(self, name): return many()
    def __setattr__(self, name, value): many()
class LocalStack:
    def push(self, x): self.kept = many()
    def pop(self): return many()
    top = property(lambda self: many())
class LocalProxy:
    def __init__(self, *a): pass
    def __iter__(self): return iter(many())
    def _get_current_object(self): return many()
