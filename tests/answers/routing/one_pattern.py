"""Expected: 100. All rules in one pattern of alternatives, the most specific first; a match says by its
last group which one it was.
"""

import re
from contextvars import ContextVar
from urllib.parse import parse_qs, quote, urlencode

PIECE = re.compile(r"<(?:(\w+):)?(\w+)>")
KINDS = {
    "string": (r"[^/]+", str, 2),
    "int": (r"[0-9]+", int, 0),
    "float": (r"[0-9]+\.[0-9]+", float, 1),
    "path": (r"[^/].*?", str, 3),
}

_request = ContextVar("request")


class Request:
    def __init__(self, environ):
        self.path = environ.get("PATH_INFO", "").encode("latin-1").decode("utf-8", "replace")
        self.method = environ["REQUEST_METHOD"]
        self.query = environ.get("QUERY_STRING", "")
        self.args = {k: v[0] for k, v in parse_qs(self.query, keep_blank_values=True).items()}


class _Now:
    def __getattr__(self, name):
        return getattr(_request.get()[1], name)


request = _Now()


class Rule:
    def __init__(self, text, view, endpoint, methods, defaults):
        self.text, self.view, self.endpoint = text, view, endpoint
        self.methods = {m.upper() for m in methods} | {"OPTIONS"}
        if "GET" in self.methods:
            self.methods.add("HEAD")
        self.defaults = defaults or {}
        self.variables = [(name, kind or "string") for kind, name in PIECE.findall(text)]

    def pattern(self, number):
        parts, at = [], 0
        for place, match in enumerate(PIECE.finditer(self.text)):
            parts.append(re.escape(self.text[at : match.start()]))
            parts.append(f"(?P<v{number}_{place}>{KINDS[match[1] or 'string'][0]})")
            at = match.end()
        parts.append(re.escape(self.text[at:]))
        if self.text.endswith("/") and self.text != "/":
            parts[-1] = parts[-1][:-1] + f"(?P<slash{number}>/?)"
        return "".join(parts) + f"(?P<r{number}>)"

    def weight(self):
        kinds = [KINDS[kind][2] for _, kind in self.variables]
        return (sum(kinds), -len(self.text), len(kinds))


class Flask:
    def __init__(self, import_name):
        self.import_name = import_name
        self.rules = []

    def route(self, rule, methods=("GET",), defaults=None, endpoint=None):
        def register(view):
            self.rules.append(Rule(rule, view, endpoint or view.__name__, methods, defaults))
            self.rules.sort(key=Rule.weight)
            return view

        return register

    def _matches(self, path):
        """Each rule that fits, with its values."""
        left = list(enumerate(self.rules))
        while left:
            whole = re.compile("|".join(f"(?:{rule.pattern(n)})" for n, rule in left), re.DOTALL)
            match = whole.fullmatch(path)
            if match is None:
                return
            number = int(match.lastgroup[1:])
            rule = self.rules[number]
            values = dict(rule.defaults)
            for place, (name, kind) in enumerate(rule.variables):
                values[name] = KINDS[kind][1](match[f"v{number}_{place}"])
            has_slash = not rule.text.endswith("/") or path.endswith("/")
            yield rule, values, has_slash
            left = [(n, other) for n, other in left if n > number]

    def __call__(self, environ, start_response):
        asked = Request(environ)
        token = _request.set((self, asked))
        try:
            status, headers, body = self._answer(asked)
        finally:
            _request.reset(token)
        data = body.encode()
        headers = [("Content-Type", "text/html; charset=utf-8"), *headers]
        start_response(f"{status} {status}", [*headers, ("Content-Length", str(len(data)))])
        return [b"" if asked.method == "HEAD" else data]

    def _answer(self, asked):
        allowed = set()
        for rule, values, has_slash in self._matches(asked.path):
            allowed |= rule.methods
            if asked.method not in rule.methods:
                continue
            if not has_slash:
                query = f"?{asked.query}" if asked.query else ""
                return 308, [("Location", quote(asked.path) + "/" + query)], "there"
            if asked.method == "OPTIONS":
                break
            given = rule.view(**values)
            body, status = given if isinstance(given, tuple) else (given, 200)
            return status, [], body
        if not allowed:
            return 404, [], "not found"
        status = 200 if asked.method == "OPTIONS" else 405
        return status, [("Allow", ", ".join(sorted(allowed)))], ""


def url_for(endpoint, **values):
    app, _ = _request.get()
    for rule in app.rules:
        names = {name for name, _ in rule.variables}
        if rule.endpoint == endpoint and names <= values.keys():
            path = PIECE.sub(lambda match: quote(str(values[match[2]])), rule.text)
            rest = {k: v for k, v in values.items() if k not in names and k not in rule.defaults}
            return path + (f"?{urlencode(rest)}" if rest else "")
    raise LookupError(endpoint)
