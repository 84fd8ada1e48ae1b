"""Three nested functions. The 405 has no Allow header and OPTIONS is a method like any other."""
import re
from contextvars import ContextVar
from http import HTTPStatus
from types import SimpleNamespace
from urllib.parse import parse_qs, quote, unquote, urlencode

now = ContextVar("now")
request = type("request", (), {"__getattr__": lambda self, name: getattr(now.get().request, name)})()

PATTERN = {"": "[^/]+", "string": "[^/]+", "int": "[0-9]+", "float": "[0-9]+\\.[0-9]+", "path": "[^/].*"}
CAST = {"int": int, "float": float}
RANK = {"int": 1, "float": 1, "": 2, "string": 2, "path": 3}
VARIABLE = re.compile("<(?:([a-z]+):)?([a-zA-Z_0-9]+)>")


def compiled(rule):
    source, rank, last = "", [], 0
    for m in VARIABLE.finditer(rule):
        source += re.escape(rule[last:m.start()]) + "(?P<" + m[2] + ">" + PATTERN[m[1] or ""] + ")"
        rank += [0, RANK[m[1] or ""]]
        last = m.end()
    return re.compile(source + re.escape(rule[last:])), rank + [0]


class Flask:
    def __init__(self, import_name):
        self.table = []

    def route(self, rule, methods=("GET",), defaults=None, endpoint=None):
        methods = set(methods)
        if "GET" in methods:
            methods.add("HEAD")

        def add(view):
            regex, rank = compiled(rule)
            self.table.append(SimpleNamespace(
                rule=rule, regex=regex, rank=rank, methods=methods, defaults=defaults or {},
                endpoint=endpoint or view.__name__, view=view,
                casts={name: CAST.get(kind, str) for kind, name in VARIABLE.findall(rule)}))
            self.table.sort(key=lambda row: (row.rank, -len(row.rule)))
            return view

        return add

    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"].encode("latin-1").decode()
        args = {k: v[0] for k, v in parse_qs(environ.get("QUERY_STRING", "")).items()}
        token = now.set(SimpleNamespace(app=self, request=SimpleNamespace(
            path=path, method=environ["REQUEST_METHOD"], args=args)))
        try:
            body, status, headers = self.respond(path, environ)
        finally:
            now.reset(token)
        start_response("%d %s" % (status, HTTPStatus(status).phrase), [("Content-Type", "text/html; charset=utf-8"), *headers])
        return [body.encode()] if environ["REQUEST_METHOD"] != "HEAD" else []

    def respond(self, path, environ):
        hit = False
        for row in self.table:
            if m := row.regex.fullmatch(path):
                hit = True
                if environ["REQUEST_METHOD"] in row.methods:
                    answer = row.view(**row.defaults, **{k: row.casts[k](v) for k, v in m.groupdict().items()})
                    return (*answer, []) if isinstance(answer, tuple) else (answer, 200, [])
        if hit:
            return "Method Not Allowed", 405, []
        if any(row.rule[-1] == "/" and row.regex.fullmatch(path + "/") for row in self.table):
            query = environ.get("QUERY_STRING")
            return "", 308, [("Location", quote(path) + "/" + (f"?{query}" if query else ""))]
        return "Not Found", 404, []


def url_for(endpoint, **values):
    row = next(row for row in now.get().app.table if row.endpoint == endpoint and set(row.casts) <= set(values))
    path = VARIABLE.sub(lambda m: quote(str(values[m[2]]), safe="/" if m[1] == "path" else ""), row.rule)
    rest = {k: v for k, v in values.items() if k not in row.casts}
    return path + ("?" + urlencode(rest) if rest else "")
