"""Two slips: float accepts what float() accepts, and defaults win over values of the path."""
import re
import sys
import urllib.parse
from contextvars import ContextVar

_ctx = ContextVar("_ctx")


class BadValue(Exception): pass


def as_int(text):
    if not re.fullmatch("[0-9]+", text): raise BadValue
    return int(text)


def as_float(text):
    try: return float(text)
    except ValueError: raise BadValue


def as_text(text):
    if "/" in text or not text: raise BadValue
    return text


def as_path(text):
    if not text or text[0] == "/": raise BadValue
    return text


READERS = {"int": as_int, "float": as_float, "string": as_text, "path": as_path}


class Rule:
    def __init__(self, pattern, view, methods, defaults, endpoint):
        self.pattern, self.view, self.defaults, self.endpoint = pattern, view, defaults, endpoint
        self.methods = methods
        tokens = re.split("(<[^<>]*>)", pattern)
        self.regex = re.compile("".join("(.+)" if t[:1] == "<" else re.escape(t) for t in tokens), re.S)
        self.vars = []
        for t in tokens:
            if t[:1] == "<":
                left, sep, right = t[1:-1].partition(":")
                self.vars.append((right, READERS[left]) if sep else (left, as_text))

    def order(self):
        return [1 + list(READERS.values()).index(r) for _, r in self.vars], -len(self.pattern)

    def try_(self, path):
        m = self.regex.fullmatch(path)
        if m is None: return None
        try:
            return {name: read(text) for (name, read), text in zip(self.vars, m.groups())}
        except BadValue:
            return None


class Flask:
    def __init__(self, name): self.rules = []

    def route(self, pattern, methods=None, defaults=None, endpoint=None):
        def register(view):
            ms = {m.upper() for m in (methods or ["GET"])}
            ms |= {"OPTIONS"} | ({"HEAD"} if "GET" in ms else set())
            self.rules.append(Rule(pattern, view, ms, defaults or {}, endpoint or view.__name__))
            return view
        return register

    def __call__(self, environ, start_response):
        token = _ctx.set((self, environ))
        try:
            code, headers, text = self.run(environ["REQUEST_METHOD"], environ["PATH_INFO"].encode("latin-1").decode("utf-8"), environ.get("QUERY_STRING", ""))
        finally:
            _ctx.reset(token)
        start_response(code, headers + [("Content-Type", "text/html; charset=utf-8")])
        return [text.encode("utf-8")] if environ["REQUEST_METHOD"] != "HEAD" else []

    def run(self, method, path, query):
        found = [(rule, args) for rule in sorted(self.rules, key=Rule.order) if (args := rule.try_(path)) is not None]
        if not found:
            for rule in self.rules:
                if rule.pattern.endswith("/") and rule.try_(path + "/") is not None:
                    return "308 PERMANENT REDIRECT", [("Location", urllib.parse.quote(path + "/") + ("?" if query else "") + query)], "moved"
            return "404 NOT FOUND", [], "not found"
        allow = [("Allow", ", ".join(sorted(set.union(*[rule.methods for rule, _ in found]))))]
        if method == "OPTIONS":
            return "200 OK", allow, ""
        for rule, args in found:
            if method in rule.methods:
                answer = rule.view(**{**args, **rule.defaults})
                if isinstance(answer, tuple):
                    return f"{answer[1]} STATUS", [], answer[0]
                return "200 OK", [], answer
        return "405 METHOD NOT ALLOWED", allow, "not allowed"


def url_for(endpoint, **values):
    app, _ = _ctx.get()
    for rule in app.rules:
        names = [name for name, _ in rule.vars]
        if rule.endpoint == endpoint and all(name in values for name in names):
            it = iter(rule.vars)
            def sub(m):
                name, read = next(it)
                return urllib.parse.quote(str(values[name]), safe="/" if read is as_path else "")
            url = re.sub("<[^<>]*>", sub, rule.pattern)
            query = urllib.parse.urlencode({k: v for k, v in values.items() if k not in names})
            return url + ("?" + query if query else "")
    raise ValueError(endpoint)
