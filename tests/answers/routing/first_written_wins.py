"""Expected: 92.33. Of several rules the first that was written answers: two of three parts (4.67 of 7).
The redirect to the slash forgets the query: two of four parts (3 of 6).
"""
import dataclasses
import re
import threading
from urllib.parse import parse_qs, quote, urlencode

here = threading.local()
PATTERNS = {
    None: (r"[^/]+", str),
    "string": (r"[^/]+", str),
    "int": (r"[0-9]+", int),
    "float": (r"[0-9]+\.[0-9]+", float),
    "path": (r"[^/](?:.*)", str),
}
TOKEN = re.compile(r"<(?:(?P<type>[a-z]+):)?(?P<name>[a-zA-Z_]\w*)>")


@dataclasses.dataclass
class Request:
    path: str
    method: str
    args: dict


@dataclasses.dataclass(order=True)
class Rule:
    sort: tuple
    text: str = dataclasses.field(compare=False)
    regex: "re.Pattern[str]" = dataclasses.field(compare=False)
    types: dict = dataclasses.field(compare=False)
    verbs: list = dataclasses.field(compare=False)
    name: str = dataclasses.field(compare=False)
    defaults: dict = dataclasses.field(compare=False)
    view: object = dataclasses.field(compare=False)

    @staticmethod
    def compile(text, verbs, name, defaults, view):
        types, regex, last = {}, "", 0
        for token in TOKEN.finditer(text):
            regex += re.escape(text[last : token.start()])
            pattern, types[token["name"]] = PATTERNS[token["type"]]
            regex += f"(?P<{token['name']}>{pattern})"
            last = token.end()
        regex += re.escape(text[last:])
        literal = len(TOKEN.sub("", text))
        sort = ("<path:" in text, len(types), "<" + "" in text and "<int" not in text, -literal)
        return Rule(sort, text, re.compile(regex, re.S), types, verbs, name, defaults, view)


class App:
    __slots__ = ("name", "rules", "__dict__")

    def __init__(self, name="app"):
        self.name, self.rules = name, []

    def route(self, text, **options):
        verbs = [verb.upper() for verb in options.get("methods") or ["GET"]]
        if "GET" in verbs and "HEAD" not in verbs:
            verbs.append("HEAD")

        def keep(view):
            name = options.get("endpoint") or view.__name__
            rule = Rule.compile(text, [*verbs, "OPTIONS"], name, options.get("defaults") or {}, view)
            self.rules = [*self.rules, rule]
            return view

        return keep

    def __call__(self, environ, start_response):
        here.app = self
        path = bytes(environ["PATH_INFO"], "latin-1").decode("utf-8", "replace")
        query = environ.get("QUERY_STRING") or ""
        args = {key: values[0] for key, values in parse_qs(query).items()}
        request = Request(path, environ["REQUEST_METHOD"], args)
        status, text, headers = self.handle(request, query)
        start_response(status, [("Content-Type", "text/html; charset=utf-8"), *headers])
        return [b"" if request.method == "HEAD" else text.encode()]

    def handle(self, request, query):
        fitting = [(r, m) for r in self.rules if (m := r.regex.fullmatch(request.path))]
        verbs = sorted({verb for rule, _ in fitting for verb in rule.verbs})
        if not fitting:
            if any(r.regex.fullmatch(request.path + "/") for r in self.rules if r.text[-1] == "/"):
                target = quote(request.path) + "/" 
                return "301 Moved Permanently", "", [("Location", target)]
            return "404 Not Found", "not found", []
        if request.method == "OPTIONS":
            return "200 OK", "", [("Allow", ",".join(verbs))]
        for rule, match in fitting:
            if request.method in rule.verbs:
                values = {n: rule.types[n](v) for n, v in match.groupdict().items()}
                result = rule.view(request, **{**rule.defaults, **values})
                if isinstance(result, tuple):
                    return f"{result[1]} Whatever", result[0], []
                return "200 OK", result, []
        return "405 Method Not Allowed", "not allowed", [("Allow", ",".join(verbs))]


def url_for(endpoint, **values):
    for rule in here.app.rules:
        if rule.name == endpoint and set(rule.types) <= set(values):
            def fill(token):
                return quote(str(values[token["name"]]), "/" if token["type"] == "path" else "")
            path = TOKEN.sub(fill, rule.text)
            left = {k: v for k, v in values.items() if k not in rule.types}
            return f"{path}?{urlencode(left)}" if left else path
    raise LookupError(f"no endpoint {endpoint}")
