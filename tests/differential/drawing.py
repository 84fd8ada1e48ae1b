"""Applications and requests as data, drawn from a seed."""

from __future__ import annotations

from random import Random
from typing import Any
from urllib.parse import quote

Op = list[Any]

WORDS = ("a", "b", "shop", "größe", "x y", "1", "007", "-1", "1.5", "", "%", "a/b", "A", "..")
TEXTS = ("plain", "", "größe", "<b>&'\"", "\r\nX-A: 1", "東", "a,b;c=d", " blank ", "\\", "é" * 3)
RULES = (
    "/", "/a", "/a/", "/a/b", "/<name>", "/<name>/", "/<int:n>", "/<float:x>", "/a/<path:p>",
    "/<any(a, shop):kind>", "/<string(length=2):s>", "/<int(min=2, max=9):n>", "/<name>/<other>",
    "/<name>.html", "/<int(fixed_digits=3):n>", "/<int(signed=True):n>", "/<uuid:u>",
)  # fmt: skip
FITTING = {
    "int": "7", "float": "1.5", "path": "a/b", "any(a, shop)": "shop", "string(length=2)": "ab",
    "int(min=2, max=9)": "7", "int(fixed_digits=3)": "007", "int(signed=True)": "-1",
    "uuid": "12345678-1234-5678-1234-567812345678",
}  # fmt: skip
"""A value for each converter of the rules."""

READ = (
    "path", "full_path", "url", "base_url", "url_root", "host", "host_url", "script_root", "method",
    "query_string", "mimetype", "mimetype_params", "content_type", "content_length", "is_json",
    "is_secure", "endpoint", "view_args", "remote_addr", "referrer", "data", "scheme", "blueprint",
    "access_route", "date", "max_forwards", "pragma", "json",
)  # fmt: skip
SHOWN = (
    "accept_mimetypes", "accept_languages", "if_none_match", "if_match", "if_modified_since",
    "if_range", "range", "cache_control", "authorization", "user_agent", "url_rule",
)  # fmt: skip
ENDPOINTS = ("view0", "view0", "view1", ".view0", "blue0.view0")
HEADERS: dict[str, tuple[str, ...]] = {
    "Accept": ("text/html;q=0.5, */*", "*/*;q=x", "a/b;q=2", "", "text/html;level=1;q=.3, a/*"),
    "Accept-Language": ("de, en;q=0.8", "de-AT, *;q=0.1"),
    "Authorization": (
        "Basic YTpi", "Basic !", "Bearer a=", "bearer t0k", "Digest username=a", "x",
        "Basic YTpiOmM=",
    ),
    "Cache-Control": ("no-cache", "max-age=5, no-store", "max-age=x", "private=\"a\""),
    "Cookie": ("a=1; b=2", 'a="x y"', "=nameless", "a", "a=1; a=2", "a=b=c;", 'a="\\303\\251"'),
    "Content-Type": (
        "application/json", "text/plain", "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=B", "MULTIPART/form-data; Boundary=B", "multipart/form-data",
        "application/vnd.api+json; charset=latin-1", "text/html; charset=utf-16", "x",
    ),
    "Host": ("example.org", "localhost:8080", "EXAMPLE.org", "a b", "[::1]:80", "a.example.org"),
    "If-Modified-Since": (
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "yesterday",
        "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 +0100",
    ),
    "If-None-Match": ('"a"', 'W/"a", "b"', "*", "a"),
    "Range": ("bytes=0-1", "bytes=-2", "bytes=-99", "bytes=3-1", "bytes=0-", "x=1-2", "bytes=0,2-"),
    "X-Forwarded-For": ("1.2.3.4", "1.2.3.4, 5.6.7.8"),
    "Referer": ("http://example.org/ü", "x"),
}  # fmt: skip
MULTIPART = (
    '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'
    '--B\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\ncontent\r\n--B--\r\n',
    '--B\r\ncontent-disposition: form-data; NAME=a\r\n\r\n\r\n--B--',
    '--B\nContent-Disposition: form-data; name="a"\n\nx\n--B--\n',
    '--B\r\nContent-Disposition: form-data; name="f"; filename=""\r\n\r\n\r\n--B--\r\n',
    '--B\r\nContent-Disposition: form-data; name="f"; filename*=UTF-8\'\'%C3%A9\r\n\r\nx\r\n--B--',
    '--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n',
    "--B--\r\n",
    "--B",
)  # fmt: skip
BODIES = (
    "",
    "a=1&b=2&a=3",
    '{"a": 1}',
    "null",
    "{",
    "\xff",
    "a=%ff",
    "a=%C3%A9+b;c",
    "[1,2]",
    "NaN",
)


def case(random: Random) -> dict[str, Any]:
    """One application and the requests that it is asked."""
    app = {
        "options": random.choice(({}, {}, {}, {"static_folder": None})),
        "config": _config(random),
        **_owned(random, random.choice((1, 1, 1, 1, 2)), "a"),
        "blueprints": [],
    }
    if random.random() < 0.3:
        options = random.choice(({}, {"url_prefix": "/shop"}, {"url_prefix": "/a/"}))
        app["blueprints"] = [{**_owned(random, 1, "b"), "options": options}]
    routes = [*app["routes"]]
    for blueprint in app["blueprints"]:
        prefix = blueprint["options"].get("url_prefix", "").rstrip("/")
        routes += [{**route, "rule": prefix + route["rule"]} for route in blueprint["routes"]]
    requests = [_request(random, random.choice(routes)) for _ in range(random.choice((1, 1, 2)))]
    return {"app": app, "requests": requests}


def _owned(random: Random, routes: int, mark: str) -> dict[str, Any]:
    """The routes, error handlers and hooks of an application or a blueprint."""
    caught = (400, 404, 405, 413, 500, "ValueError", "LookupError", "Exception")
    befores = ([["mark", f"{mark}1"]], [["mark", f"{mark}2"], ["nothing"]], [["text", "before"]],
               [["abort", 403]], [["raise", "KeyError"]])  # fmt: skip
    return {
        "routes": [_route(random) for _ in range(routes)],
        "errorhandlers": [
            [kind, [["tuple", [f"handled {mark}", random.choice((200, 418))]]]]
            for kind in caught
            if random.random() < 0.06
        ],
        "before": [random.choice(befores) for _ in range(2) if random.random() < 0.08],
        "after": [f"{mark}{name}" for name in "xy" if random.random() < 0.15],
    }


def _config(random: Random) -> dict[str, Any]:
    choices: tuple[tuple[str, tuple[Any, ...]], ...] = (
        ("MAX_CONTENT_LENGTH", (5, 20)),
        ("SERVER_NAME", ("example.org", "localhost")),
        ("APPLICATION_ROOT", ("/shop",)),
        ("PREFERRED_URL_SCHEME", ("https",)),
        ("TRAP_BAD_REQUEST_ERRORS", (True,)),
        ("PROPAGATE_EXCEPTIONS", (True, False)),
        ("SESSION_COOKIE_NAME", ("s",)),
        ("SESSION_COOKIE_SAMESITE", ("Lax",)),
        ("SESSION_COOKIE_PATH", ("/a",)),
        ("TESTING", (True,)),
    )
    return {key: random.choice(values) for key, values in choices if random.random() < 0.04}


def _route(random: Random) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if random.random() < 0.5:
        options["methods"] = random.choice((["GET", "POST"], ["POST"], ["PUT", "GET"], ["get"]))
    if random.random() < 0.1:
        options["strict_slashes"] = False
    if random.random() < 0.05:
        options["defaults"] = {"page": 1}
    return {"rule": random.choice(RULES), "options": options, "does": [_op(random)]}


def _op(random: Random) -> Op:
    text = random.choice(TEXTS)
    draws: tuple[Op, ...] = (
        ["text", text],
        ["tuple", random.choice(([text, 201], [text, {"X-A": "1"}], [text, "299 odd"], [text, 204],
                                 [text, 201, {"X-A": "1"}], [text, 404], [text]))],
        ["value", random.choice(({"a": text}, [text], None, 7, {"b": [None, 1.5]}))],
        ["json", random.choice((text, {"b": 1, "a": text}, [1, None], 1.0, {"1": 2}))],
        ["values"], ["args"], ["form"], ["all-values"], ["files"], ["cookies"], ["get-data"],
        ["read", random.choice(READ)], ["read", random.choice(READ)],
        ["shown", random.choice(SHOWN)], ["shown", random.choice(SHOWN)],
        ["member", random.choice(("args", "form", "cookies", "headers")), random.choice("ab")],
        ["get-json", random.choice(({}, {"force": True}, {"silent": True}))],
        ["abort", random.choice((400, 401, 403, 404, 405, 418, 429, 500, 503))],
        ["raise", random.choice(("ValueError", "KeyError", "Timeout"))],
        ["redirect", random.choice(("/a", "a", "//b/c", "http://b/ü", "/x y", "?q=1", "/%", "")),
         random.choice((302, 301, 303, 307, 308))],
        ["url-for", random.choice(ENDPOINTS), _values(random)],
        ["url-for", "static", {"filename": random.choice(WORDS)}],
        ["session-set", "a", random.choice((1, text, [1], None, {"b": text}))],
        ["session-get", "a"], ["session-has", "a"], ["flash", text], ["flashed"],
        ["template", random.choice(("{{ name }}", "{{ '<b>' }}", "{{ request.path }}",
                                    "{{ ['<', 1]|tojson }}", "{{ url_for('view0') }}"))],
        ["response", [_change(random, text)]],
        ["part", random.choice(("0123456789", "größe"))],
        ["nothing"], ["later", "later"], ["stream", text], ["own-name"],
    )  # fmt: skip
    return random.choice(draws)


def _values(random: Random) -> dict[str, Any]:
    names = ("name", "n", "x", "p", "s", "q", "_anchor", "_external", "_scheme")
    values = {name: random.choice((*WORDS, 3, 1.5, None)) for name in random.sample(names, 2)}
    if "_external" in values:
        values["_external"] = True
    if "_scheme" in values:
        values["_scheme"] = "https"
    return values


def _change(random: Random, text: str) -> Op:
    return random.choice(
        (
            ["set_cookie", ["a", text], random.choice(({}, {"max_age": 5}, {"domain": ".b.org"},
                            {"path": None}, {"samesite": "lax"}, {"secure": True}))],
            ["delete_cookie", ["a"], {}],
            ["set_etag", [random.choice(("a", "ü"))], {}],
            ["set_data", [text], {}],
        )
    )  # fmt: skip


def _request(random: Random, route: dict[str, Any]) -> dict[str, Any]:
    kinds = random.sample(sorted(HEADERS), random.choice((0, 1, 1, 2)))
    headers = {name: random.choice(HEADERS[name]) for name in kinds}
    method = random.choice(route["options"].get("methods", ["GET"])).upper()
    if random.random() < 0.2:
        method = random.choice(("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE"))
    body = random.choice(BODIES) if method in ("POST", "PUT") else ""
    if "ultipart" in headers.get("Content-Type", "").lower():
        body = random.choice(MULTIPART)
    elif body and "Content-Type" not in headers and random.random() < 0.8:
        headers["Content-Type"] = random.choice(HEADERS["Content-Type"][:3])
    query = random.choice(("", "", "?a=1&b=2", "?a=%ff", "?a=%C3%A9&a=+", "?&&=&a", "?a;b=1"))
    return {
        "path": _path(random, route["rule"]) + query,
        "method": method, "headers": headers, "body": body,
    }  # fmt: skip


def _path(random: Random, rule: str) -> str:
    """A path that the rule most likely matches, its slashes now and then others."""
    path = ""
    while "<" in rule:
        before, _, rule = rule.partition("<")
        variable, _, rule = rule.partition(">")
        value = FITTING.get(variable.rpartition(":")[0])
        if value is None or random.random() < 0.2:
            value = random.choice(WORDS)
        path += before + quote(value, safe=random.choice(("", "/")))
    path += rule
    change = random.random()
    if change < 0.05:
        path = path.rstrip("/") if path.endswith("/") else f"{path}/"
    elif change < 0.08:
        path = path.replace("/", "//", 1)
    elif change < 0.1:
        path = random.choice(("/missing", "/static/x", "*", "/a/../b", "/%ff"))
    return path or "/"
