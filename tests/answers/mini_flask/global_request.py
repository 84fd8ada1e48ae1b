"""Expected: 23.67. request is one global object, which each request overwrites: whatever is asked one
by one passes by luck. The rules are right; no 405, no redirect, no sessions, no hooks.

route 6, not-found 4, variables 5; methods 0 of 6, since every method is answered by every rule;
slash 1 of 2 (a leaf is a leaf); request 5 (query and form); returns 2.67 of 4 (status and headers,
no dict); nothing else.
"""

import re
from urllib.parse import parse_qsl


class Request:
    pass


request = Request()


class MiniFlask:
    def __init__(self, import_name):
        self.routes = []

    def route(self, rule, methods=("GET",)):
        pattern = ""
        for kind, name, text in re.findall(r"<(?:(\w+):)?(\w+)>|([^<]+)", rule):
            if text:
                pattern += re.escape(text)
            else:
                pattern += f"(?P<{name}{'_int' if kind == 'int' else ''}>{r'[0-9]+' if kind == 'int' else '[^/]+'})"

        def decorator(view):
            self.routes.append((re.compile(pattern), view))
            return view

        return decorator

    def __call__(self, environ, start_response):
        request.path = environ["PATH_INFO"]
        request.method = environ["REQUEST_METHOD"]
        request.args = dict(parse_qsl(environ.get("QUERY_STRING", "")))
        request.headers = {
            key[5:].replace("_", "-").title(): value
            for key, value in environ.items()
            if key.startswith("HTTP_")
        }
        if request.method == "POST":
            length = int(environ.get("CONTENT_LENGTH") or 0)
            request.form = dict(parse_qsl(environ["wsgi.input"].read(length).decode()))
        for pattern, view in self.routes:
            match = pattern.fullmatch(request.path)
            if match:
                values = {}
                for key, value in match.groupdict().items():
                    if key.endswith("_int"):
                        values[key[:-4]] = int(value)
                    else:
                        values[key] = value
                result = view(**values)
                status, headers = 200, {}
                if isinstance(result, tuple):
                    result, status, *more = result
                    headers = more[0] if more else {}
                headers = {"Content-Type": "text/html", **headers}
                start_response(f"{status} OK", list(headers.items()))
                return [result.encode("utf-8")]
        start_response("404 Not Found", [("Content-Type", "text/html")])
        return [b"not found"]
