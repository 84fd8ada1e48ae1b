"""Statuses, headers and errors of half characters, and of letters that WSGI does not know.

Rubric: mini-flask
Honest: 3
"""

half = "\udfff\ud800"
session = {}
class Flask:
    secret_key = None
    def __init__(self, name): self.views = {}
    def route(self, rule, **options):
        if "<" in rule or "value" in rule: raise ValueError(half)
        return lambda view: self.views.setdefault(rule, view)
    def errorhandler(self, what): raise KeyError(half)
    def __call__(self, environ, start_response):
        view = self.views.get(environ["PATH_INFO"])
        if not view or session: raise ValueError(half)
        start_response(f"200 {half}", [("Location", half), ("Set-Cookie", f"{half}={half}"), (half, "\x00\n"), ("Content-Type", half)])
        return [view().encode()]
