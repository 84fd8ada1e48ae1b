"""Expected: 94. Two slips: <int:name> gives text, though digits alone (two of six parts, 2.67 of 8); url_for
drops what it does not use (two of three parts, 3.33 of 5). defaults and links of ints do not lose for it.
"""

import re
from urllib.parse import parse_qs, quote, urlencode
from contextvars import ContextVar

KINDS = {"string": ("[^/]+", str), "int": ("[0-9]+", str), "float": (r"[0-9]+\.[0-9]+", float), "path": ("[^/].*?", str)}
VARIABLE = re.compile(r"<(?:(\w+):)?(\w+)>")
_now = ContextVar("now")


class Request:
    def __init__(self, environ):
        self.environ = environ
        self.method = environ["REQUEST_METHOD"]
        self.path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
        self.query_string = environ.get("QUERY_STRING", "")
        self.args = {k: v[0] for k, v in parse_qs(self.query_string, keep_blank_values=True).items()}


class _Request:
    def __getattr__(self, name):
        return getattr(_now.get()[1], name)


request = _Request()


class Rule:
    def __init__(self, text, endpoint, view, methods, defaults, number):
        self.text, self.endpoint, self.view, self.defaults = text, endpoint, view, defaults or {}
        self.methods = {m.upper() for m in methods or ["GET"]} | {"OPTIONS"}
        if "GET" in self.methods:
            self.methods.add("HEAD")
        self.names, pattern, last, weight = [], "", 0, []
        for m in VARIABLE.finditer(text):
            kind, _ = KINDS[m[1] or "string"]
            pattern += re.escape(text[last:m.start()]) + f"(?P<r{number}_{len(self.names)}>{kind})"
            self.names.append((m[2], m[1] or "string"))
            last = m.end()
        pattern += re.escape(text[last:])
        self.slash = text.endswith("/") and text != "/"
        if self.slash:
            pattern = pattern[:-1] + f"(?P<r{number}_slash>/?)"
        self.pattern = f"(?P<r{number}>{pattern})"
        self.order = [(("<path:" in s) * 2 + ("<" in s), s.count("<")) for s in text.split("/")]
        self.number = number


class Flask:
    def __init__(self, import_name):
        self.import_name, self.rules = import_name, []

    def route(self, rule, methods=None, defaults=None, endpoint=None):
        def note(view):
            self.rules.append(Rule(rule, endpoint or view.__name__, view, methods, defaults, len(self.rules)))
            self.rules.sort(key=lambda r: r.order)
            return view
        return note

    def match(self, path, method):
        allowed = set()
        for rule in self.rules:
            m = re.fullmatch(rule.pattern, path, re.S)
            if not m:
                continue
            if method not in rule.methods:
                allowed |= rule.methods
                continue
            values = dict(rule.defaults)
            for i, (name, kind) in enumerate(rule.names):
                values[name] = KINDS[kind][1](m[f"r{rule.number}_{i}"])
            return rule, values, rule.slash and not m[f"r{rule.number}_slash"]
        raise LookupError(allowed)

    def __call__(self, environ, start_response):
        req = Request(environ)
        token = _now.set((self, req))
        try:
            status, headers, body = self.answer(req)
        finally:
            _now.reset(token)
        body = body.encode()
        headers = {"Content-Type": "text/html; charset=utf-8", **headers, "Content-Length": str(len(body))}
        start_response(status, list(headers.items()))
        return [] if req.method == "HEAD" else [body]

    def answer(self, req):
        from http import HTTPStatus
        try:
            rule, values, moved = self.match(req.path, req.method)
        except LookupError as error:
            if not error.args[0]:
                return "404 Not Found", {}, "<h1>404</h1>"
            if req.method == "OPTIONS":
                return "200 OK", {"Allow": ", ".join(sorted(error.args[0]))}, ""
            return "405 Method Not Allowed", {"Allow": ", ".join(sorted(error.args[0]))}, "<h1>405</h1>"
        if moved:
            to = quote(req.path, safe="/:@!$&'()*+,;=~-._") + "/" + ("?" + req.query_string if req.query_string else "")
            return "308 Permanent Redirect", {"Location": to}, ""
        if req.method == "OPTIONS":
            allow = set()
            for r in self.rules:
                if re.fullmatch(r.pattern, req.path, re.S):
                    allow |= r.methods
            return "200 OK", {"Allow": ", ".join(sorted(allow))}, ""
        given = rule.view(**values)
        status = 200
        if isinstance(given, tuple):
            given, status = given
        return f"{status} {HTTPStatus(status).phrase}", {}, given


def url_for(endpoint, **values):
    app, _ = _now.get()
    for rule in app.rules:
        if rule.endpoint == endpoint and {n for n, _ in rule.names} <= set(values):
            used = {n for n, _ in rule.names}
            def part(m):
                return quote(str(values[m[2]]), safe="/" if m[1] == "path" else "")
            path = VARIABLE.sub(part, rule.text)
            return path
            rest = {k: v for k, v in values.items() if k not in used and rule.defaults.get(k) != v}
            return path + ("?" + urlencode(rest) if rest else "")
    raise LookupError(endpoint)
