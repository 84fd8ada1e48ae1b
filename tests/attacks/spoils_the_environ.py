"""Empties, shares and spoils the environ, and starts answers by the thousand, late and with errors.
Rubric: mini-flask
Honest: 0
"""
import sys
class Flask:
    kept = []
    def __init__(self, name): pass
    def route(self, *a, **k): return lambda f: f
    def __call__(self, environ, start_response):
        self.kept.append((environ, start_response))
        for old, start in self.kept:
            old.clear()
            old["wsgi.input"] = old
            for number in range(50):
                try:
                    raise ValueError
                except ValueError:
                    write = start("200 OK", [("A", "b")] * number, sys.exc_info())
                    write(b"x" * number)
        return iter(lambda: b"", 1) if len(self.kept) > 20 else self
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def close(self): raise SystemExit(0)
