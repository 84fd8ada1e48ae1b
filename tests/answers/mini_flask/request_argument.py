"""Expected: 20.83. Views get their request as the first argument; rules are exact texts.

route 6, not-found 4, variables 0, methods 6 (405 with Allow, HEAD, the option), slash 1 of 2 (a leaf
is a leaf), request 2.5 of 5 (the query; no form), returns 1.33 of 4 (a status, of three). Requests at
the same time are asked with variables, which it has not.
"""

from urllib.parse import parse_qsl


class Request:
    def __init__(self, environ):
        self.path = environ["PATH_INFO"]
        self.method = environ["REQUEST_METHOD"]
        self.args = dict(parse_qsl(environ["QUERY_STRING"]))
        self.headers = {
            k[5:].replace("_", "-").title(): v for k, v in environ.items() if k[:5] == "HTTP_"
        }


class Mini:
    def __init__(self, name):
        self.table = {}

    def route(self, path, methods=("GET",)):
        def decorator(view):
            allowed = set(methods) | ({"HEAD"} if "GET" in methods else set())
            self.table[path] = (view, allowed)
            return view

        return decorator

    def __call__(self, environ, start_response):
        request = Request(environ)
        if request.path not in self.table:
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"not found"]
        view, allowed = self.table[request.path]
        if request.method not in allowed:
            told = ", ".join(sorted(allowed | {"OPTIONS"}))
            start_response("405 Method Not Allowed", [("Allow", told)])
            return [b"method not allowed"]
        answer = view(request)
        status = 200
        if isinstance(answer, tuple):
            answer, status = answer
        start_response(f"{status} OK", [("Content-Type", "text/html; charset=utf-8")])
        return [b"" if request.method == "HEAD" else answer.encode()]
