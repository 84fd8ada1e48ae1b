"""Expected: 100. No class at all: an application is a function with attributes, made by a function."""
import re
from urllib.parse import quote, urlencode

stack = []
KINDS = {"int": ("[0-9]+", int), "float": (r"[0-9]+\.[0-9]+", float), "path": (".+", str), "": ("[^/]+", str)}


def compile_rule(text):
    kinds, regex, weight = {}, "", [0, 0]
    for kind, name, literal in re.findall(r"<(?:(\w+):)?(\w+)>|([^<]+)", text):
        if literal:
            regex += re.escape(literal)
            continue
        kind = "" if kind == "string" else kind
        kinds[name] = kind
        weight[0] += {"path": 100}.get(kind, 1)
        weight[1] -= kind in ("int", "float")
        regex += "(?P<%s>%s)" % (name, KINDS[kind][0])
    return re.compile(regex, re.DOTALL), kinds, tuple(weight)


def Flask(name):
    rules = []

    def route(text, methods=None, defaults=None, endpoint=None):
        regex, kinds, weight = compile_rule(text)
        verbs = {m.upper() for m in methods or ["GET"]}
        verbs |= {"OPTIONS"} | ({"HEAD"} & ({"HEAD"} if "GET" in verbs else set()))

        def decorator(view):
            rules.append((weight, len(rules), regex, kinds, verbs, view, defaults or {}, text, endpoint or view.__name__))
            rules.sort(key=lambda r: r[:2])
            return view

        return decorator

    def app(environ, start_response):
        path = environ["PATH_INFO"].encode("latin1").decode("utf8", "replace")
        verb = environ["REQUEST_METHOD"]
        found = [(r, m) for r in rules for m in [r[2].fullmatch(path)] if m and not (path.startswith("//"))]
        allow = sorted({v for r, _ in found for v in r[4]})
        status, headers, body = "404 Not Found", [], "404"
        mine = [(r, m) for r, m in found if verb in r[4]]
        if found and verb == "OPTIONS":
            status, body = "200 OK", ""
            headers = [("Allow", ", ".join(allow))]
        elif mine:
            (r, m), *_ = mine
            stack.append(app)
            try:
                body = r[5](**{**r[6], **{k: KINDS[r[3][k]][1](v) for k, v in m.groupdict().items()}})
            finally:
                stack.pop()
            status = "200 OK"
            if isinstance(body, tuple):
                body, code = body
                status = f"{code} OK"
        elif found:
            status, headers, body = "405 Method Not Allowed", [("Allow", ", ".join(allow))], "405"
        elif any(r[7].endswith("/") and r[2].fullmatch(path + "/") for r in rules):
            query = environ.get("QUERY_STRING")
            status, body = "308 Permanent Redirect", ""
            headers = [("Location", quote(path) + "/" + (f"?{query}" if query else ""))]
        start_response(status, [("Content-Type", "text/html; charset=utf-8"), *headers])
        return [b"" if verb == "HEAD" else body.encode()]

    app.name, app.route, app.rules = name, route, rules
    return app


def url_for(endpoint, /, **values):
    for *_, kinds, verbs, view, defaults, text, name in stack[-1].rules:
        if name == endpoint and kinds.keys() <= values.keys():
            path = re.sub(r"<(?:\w+:)?(\w+)>", lambda m: quote(str(values[m[1]]), safe="/" if kinds[m[1]] == "path" else ""), text)
            rest = {k: v for k, v in values.items() if k not in kinds}
            return path + ("?" + urlencode(rest) if rest else "")
    raise LookupError(endpoint)
