"""Answers with a hundred thousand cookies, and with one of a hundred thousand letters.
Rubric: sessions
Honest: 0
"""
class Flask:
    def __init__(self, name): pass
    def route(self, *a, **k): return lambda f: f
    def __call__(self, environ, start_response):
        start_response("200 OK", [("Set-Cookie", f"session{n}=x; Path=/") for n in range(100_000)] + [("Set-Cookie", "session=" + "y" * 100_000), ("Set-Cookie", "=;=;" * 1000), ("Set-Cookie", "\r\nX: y")])
        return [environ.get("HTTP_COOKIE", "").encode()[:100]]
session = {}
