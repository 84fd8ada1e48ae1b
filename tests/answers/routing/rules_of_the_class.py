"""Expected: 100. The rules lie in an attribute of the class, which all applications share: nobody asked
for two of them. Redirects are whole addresses.
"""

import re
from urllib.parse import parse_qsl, quote, urlencode

TYPES = {
    None: ("[^/]+", str),
    "int": ("[0-9]+", int),
    "float": ("[0-9]+[.][0-9]+", float),
    "path": (".+", str),
}


class Request:
    def __init__(self, environ):
        self.environ = environ
        self.path = environ["PATH_INFO"].encode("latin1").decode()
        self.method = environ["REQUEST_METHOD"]
        self.args = dict(parse_qsl(environ.get("QUERY_STRING", "")))


class Rule:
    def __init__(self, rule, view, methods, defaults, endpoint):
        self.rule, self.view, self.endpoint = rule, view, endpoint
        self.methods, self.defaults = [method.upper() for method in methods], dict(defaults)
        self.pieces = re.split(r"<(?:(\w+):)?(\w+)>", rule)
        self.types = dict(zip(self.pieces[2::3], self.pieces[1::3]))
        pattern = re.escape(self.pieces[0])
        for kind, name, text in zip(*(self.pieces[start::3] for start in (1, 2, 3))):
            pattern += f"(?P<{name}>{TYPES[kind][0]})" + re.escape(text)
        self.pattern = re.compile(pattern, re.S)

    def read(self, path):
        match = self.pattern.fullmatch(path)
        if match is None:
            return None
        read = {name: TYPES[self.types[name]][1](text) for name, text in match.groupdict().items()}
        return {**self.defaults, **read}

    def allows(self):
        also = ["HEAD"] if "GET" in self.methods else []
        return {*self.methods, *also, "OPTIONS"}

    def rank(self):
        return ["path" in self.types.values(), len(self.types)]


current = []


class Now:
    def __getattr__(self, name):
        return getattr(current[-1][1], name)


request = Now()


class Flask:
    rules = []

    def __init__(self, name):
        self.name = name

    def route(self, rule, methods=("GET",), defaults=(), endpoint=None):
        def decorator(view):
            self.rules.append(Rule(rule, view, methods, defaults, endpoint or view.__name__))
            self.rules.sort(key=Rule.rank)
            return view

        return decorator

    def __call__(self, environ, start_response):
        asked = Request(environ)
        current.append((self, asked))
        try:
            status, headers, text = self.answer(asked)
        finally:
            current.pop()
        headers = {"Content-Type": "text/html", **headers}
        start_response(f"{status} OK", list(headers.items()))
        return [text.encode("utf-8") if asked.method != "HEAD" else b""]

    def answer(self, asked):
        found = [(rule, rule.read(asked.path)) for rule in self.rules]
        found = [(rule, values) for rule, values in found if values is not None]
        for rule, values in found:
            if asked.method in rule.allows() - {"OPTIONS"} or "OPTIONS" in rule.methods:
                result = rule.view(**values)
                text, status = result if type(result) is tuple else (result, 200)
                return status, {}, text
        if found:
            allow = ", ".join(sorted(set().union(*(rule.allows() for rule, _ in found))))
            return (200 if asked.method == "OPTIONS" else 405), {"Allow": allow}, ""
        if any(rule.read(asked.path + "/") is not None and rule.rule[-1] == "/" for rule in self.rules):
            query = asked.environ.get("QUERY_STRING")
            there = "http://" + asked.environ["HTTP_HOST"] + quote(asked.path) + "/"
            return 301, {"Location": there + ("?" + query if query else "")}, ""
        return 404, {}, "There is no such page."


def url_for(endpoint, **values):
    app = current[-1][0]
    rule = next(
        rule for rule in app.rules if rule.endpoint == endpoint and {*rule.types} <= {*values}
    )
    path = rule.pieces[0]
    for name, text in zip(rule.pieces[2::3], rule.pieces[3::3]):
        path += quote(str(values.pop(name))) + text
    query = urlencode(values)
    return path + "?" * bool(query) + query
