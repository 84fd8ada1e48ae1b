"""The application of the HTTP profile in bottle, written from the page alone.

`python bottle_application.py` prints its address, and ends with its standard input. bottle gives
the router, requests, answers, templates and files. What it has not is here: hooks around every
answer, handlers by class, a part, redirects of the routing, sessions and messages.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import json
import re
import string
import sys
import threading
import time
import uuid
from email.utils import formatdate
from functools import partial
from io import BytesIO
from pathlib import Path
from socketserver import ThreadingMixIn
from types import SimpleNamespace
from urllib.parse import parse_qsl, quote, urlencode
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import bottle
from bottle import HTTPError, HTTPResponse, SimpleTemplate, request, response

LIMIT, DAY, KEY = 200_000, 86_400, b"the key of the bottle application"
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")
bottle.BaseRequest.MEMFILE_MAX = LIMIT + 1
bottle.BaseResponse.default_content_type = "text/html; charset=utf-8"
STATIC = Path(__file__).with_name("node") / "static"
VIEWS = {
    kind: SimpleTemplate(
        name=f"page.{kind}", lookup=[str(Path(__file__).with_name("bottle_views"))]
    )
    for kind in ("html", "xml", "txt")
}
VIEWS["string"] = SimpleTemplate("name: {{name}}")


# -- answers -------------------------------------------------------------------------------------
def escaped(value):
    return html.escape(str(value), quote=False)


def dumps(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def as_json(value, **headers):
    return HTTPResponse(dumps(value), Content_Type="application/json", **headers)


def answer(out):
    """The answer that a view's return value is: text, or one already; of an error its page."""
    if isinstance(out, HTTPError):
        title, why = escaped(out.status_line), escaped(out.body)
        page = HTTPResponse(f"<!doctype html>\n<title>{title}</title>\n<p>{why}</p>\n", out.status)
        page.headers.update(out.headers)
        return page
    return out if isinstance(out, HTTPResponse) else HTTPResponse(out)


def redirect(to, code=302):
    page = f"<!doctype html>\n<title>Redirecting</title>\n<p>{escaped(to)}</p>\n"
    return HTTPResponse(page, code, Location=quote(to, safe="%/?#[]@!$&'()*+,:;=~"))


def add_cookie(to, name, value, path="/", **attributes):
    """A value of any characters: what a cookie cannot hold is written as octal digits."""
    if not re.fullmatch(r"[\w!#$%&'*+.^`|~:=/@-]*", value, re.ASCII):
        plain = string.ascii_letters + string.digits
        octets = (chr(b) if chr(b) in plain else f"\\{b:03o}" for b in value.encode())
        value = '"' + "".join(octets) + '"'
    line = [f"{name}={value}", f"Path={path}"]
    for key, attribute in attributes.items():
        if attribute is True:
            line.append(key)
        elif attribute not in (None, False):
            line.append(f"{key.replace('_', '-')}={attribute}")
    to.add_header("Set-Cookie", "; ".join(line))


def del_cookie(to, name):
    add_cookie(to, name, "", Expires=formatdate(0, usegmt=True), Max_Age=0)


# -- what came -----------------------------------------------------------------------------------
def recoded(text):
    return text if text is None else text.encode("latin1").decode("utf8", "replace")


def header(name):
    return recoded(request.environ.get("HTTP_" + name))


def query():
    return parse_qsl(request.query_string, keep_blank_values=True)


def asked(name, default=None):
    return next((v for k, v in query() if k == name), default)


def all_asked(name):
    return [v for k, v in query() if k == name]


def lists(pairs):
    by_key = {}
    for key, value in pairs:
        by_key.setdefault(key, []).append(value)
    return by_key


def body():
    data = request.body.read(LIMIT + 1)
    request.body.seek(0)
    if len(data) > LIMIT:
        raise HTTPError(413, "Too much.")
    return data


FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def mimetype():
    return request.environ.get("CONTENT_TYPE", "").split(";")[0].strip().lower()


def is_json():
    return bool(re.fullmatch(r"application/(json|.+\+json)", mimetype()))


def posted():
    """The fields of a form and its files, each in order."""
    data = body()
    if mimetype() == FORMS[0]:
        return parse_qsl(data.decode("utf8", "replace"), keep_blank_values=True), []
    fields, files = [], []
    if mimetype() == FORMS[1]:
        options = bottle._parse_http_header(request.environ["CONTENT_TYPE"])[0][1]
        limits = {"mem_limit": LIMIT + 1, "memfile_limit": LIMIT + 1}
        boundary = options.get("boundary")
        # request.files keeps the order within a name alone.
        parser = bottle._MultipartParser(BytesIO(data), boundary, charset="utf8", **limits)
        for part in parser.parse():
            if part.filename is None:
                fields.append((part.name, part.value))
            else:
                files.append((part.name, part.filename, part.content_type, part.file.read()))
    return fields, files


def read_json(force=False, silent=False):
    data = body()
    problem = None if force or is_json() else HTTPError(415, "It does not say that it is JSON.")
    try:
        if problem is None:
            return json.loads(data)
    except ValueError:
        problem = HTTPError(400, "It is no JSON.")
    if silent:
        return None
    raise problem


def unquoted(match):
    return chr(int(match[1], 8)) if len(match[1]) == 3 else match[1]


def cookies():
    by_name = {}
    for part in (header("COOKIE") or "").split(";"):
        key, equals, value = part.strip().partition("=")
        if equals:
            if len(value) > 1 and value[0] == value[-1] == '"':
                octets = value[1:-1].encode().decode("latin1")
                value = recoded(re.sub(r"\\([0-3][0-7][0-7]|.)", unquoted, octets))
            by_name.setdefault(key.strip(), value)
    return by_name


def best(name, offered):
    """Of what is offered what the client likes best: the entry that fits best says how much."""
    liked = {}
    for entry in (header(name) or "").lower().split(","):
        value, *parameters = [part.strip() for part in entry.split(";")]
        quality = next((float(p[2:]) for p in parameters if p.startswith("q=")), 1)
        liked[value] = quality
    qualities = {}
    for offer in offered:
        wider = (offer, offer.split("/")[0] + "/*", "*/*" if "/" in offer else "*")
        qualities[offer] = next((liked[value] for value in wider if value in liked), 0)
    first = max(offered, key=qualities.__getitem__)
    return first if qualities[first] else None


# -- links, sessions, messages -------------------------------------------------------------------
def quoted(text, safe=""):
    return quote(str(text), safe=safe)


def origin():
    return f"{request.environ['wsgi.url_scheme']}://{request.environ['HTTP_HOST']}"


def link(to, **values):
    if to.startswith("part."):
        values.setdefault("lang", request.g.lang)
    return app.router.build(to, **values)


class Session(dict):
    accessed = modified = False
    aged = 0


def sign(text):
    return text + "." + hmac.new(KEY, text.encode(), hashlib.sha256).hexdigest()


def opened():
    g = request.g
    if g.session is None:
        g.session = Session()
        value = cookies().get("session", "")
        text = value.rpartition(".")[0]
        if text and hmac.compare_digest(sign(text).encode(), value.encode()):
            data, _, stamp = text.rpartition(".")
            if time.time() - float(stamp) <= 31 * DAY:
                g.session.update(json.loads(base64.urlsafe_b64decode(data)))
    return g.session


def session(modified=False):
    opened().accessed = True
    opened().modified |= modified
    return opened()


def shown():
    return as_json({key: value for key, value in session().items() if not key.startswith("_")})


def save_session(to):
    held = opened()
    permanent = held.get("_permanent")
    if held.accessed or permanent:
        to.add_header("Vary", "Cookie")
    if held.modified and not held:
        del_cookie(to, "session")
    elif held.modified or permanent:
        data = base64.urlsafe_b64encode(dumps(held).encode()).decode()
        expires = formatdate(time.time() + 31 * DAY, usegmt=True) if permanent else None
        cookie = sign(f"{data}.{int(time.time()) - held.aged}")
        add_cookie(to, "session", cookie, Expires=expires, HttpOnly=True)


def flash(message, category="message"):
    session(True).setdefault("_flashes", []).append([category, message])


def flashed():
    messages = session("_flashes" in session()).pop("_flashes", [])
    wanted = asked("category")
    messages = [m for m in messages if wanted is None or m[0] == wanted]
    return as_json([text for _, text in messages] if asked("plain") else messages)


# -- the application: hooks and handlers around bottle's router -----------------------------------
class Refused(Exception):
    """It has a handler."""


class Heir(Refused):
    """It has none of its own."""


class Banned(Refused):
    """It has one of its own."""


class Clumsy(Exception):
    """Its handler fails."""


def refuse(error):
    raise Refused(str(error))


HANDLERS = {
    ("", 410): lambda error: HTTPResponse("gone: " + escaped(error.body), 410),
    ("", Refused): lambda error: HTTPResponse("refused: " + escaped(error), 409),
    ("", Banned): lambda error: HTTPResponse("banned: " + escaped(error), 403),
    ("", Clumsy): refuse,
    ("part", 403): lambda error: HTTPResponse("part denied " + escaped(error.body), 403),
    ("part", Refused): lambda error: HTTPResponse("part refused " + escaped(error), 409),
}


class Context(SimpleNamespace):
    """What the application keeps for a request."""

    tag = lang = met = session = endpoint = None
    parts = ()

    def __init__(self):
        super().__init__(trail=[], after=[], args={})


def before_1():
    request.g.tag = header("X_TAG")
    if asked("stop") is not None:
        return "stopped: " + escaped(asked("stop"))
    return "" if asked("halt") == "1" else None


def before_2():
    if asked("fail") is not None:
        raise RuntimeError(asked("fail"))


class Application(bottle.Bottle):
    """bottle's own hooks see no answer, and none of an error's: these run around all of it."""

    def _handle(self, environ):
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if 0 < length < 10 * LIMIT:  # else the connection is reset under who still sends
            environ["wsgi.input"] = BytesIO(environ["wsgi.input"].read(length))
        environ["PATH_INFO"] = recoded(environ["PATH_INFO"])
        environ["bottle.app"] = self
        request.bind(environ)
        response.bind()
        g = request.g = Context()
        try:
            out = answer(self.dispatch(environ))
        except Exception as error:
            out = self.failed(error)
        for function in g.after:
            function(out)
        g.trail += ["part-after"] * bool(g.parts) + ["after-2", "after-1"]
        headers = {"X-Tag": g.tag, "X-Met": g.met, "X-Trail": " ".join(g.trail)}
        for name, value in headers.items():
            if value is not None:
                out.set_header(name, value)
        save_session(out)
        return out

    def dispatch(self, environ):
        g, failure, route = request.g, None, None
        try:
            route, g.args = self.find(environ)
            g.endpoint = route.name
            g.parts = route.name.split(".")[:-1]
        except HTTPResponse as refusal:
            failure = refusal
        hooks = {"before-1": before_1, "before-2": before_2}
        hooks |= {f"{part}-before": lambda: None for part in g.parts}
        if g.parts:
            g.trail.append("lang")
            g.lang = g.args.pop("lang")
        for name, hook in hooks.items():
            g.trail.append(name)
            out = hook()
            if out is not None:
                return out
        if failure:
            raise failure
        if environ["REQUEST_METHOD"] != "OPTIONS" and (g.parts or g.endpoint == "hello"):
            g.trail.append("view")
        return route.callback(**g.args)

    def failed(self, error):
        if isinstance(error, HTTPResponse) and not isinstance(error, HTTPError):
            return error
        keys = [error.status_code] if isinstance(error, HTTPError) else type(error).__mro__
        handlers = [
            HANDLERS[scope, key]
            for scope in (*request.g.parts[:1], "")
            for key in keys
            if (scope, key) in HANDLERS
        ]
        try:
            if handlers:
                return answer(handlers[0](error))
        except Exception as another:
            error = another
        is_http = isinstance(error, HTTPError)
        return answer(error if is_http else HTTPError(500, "The server is at fault."))

    def rule_of(self, environ, **changed):
        """The rule and its values, or None."""
        try:
            return self.router.match({**environ, **changed})
        except HTTPError:
            return None

    def find(self, environ):
        """The rule and its values; raises where the routing has an answer of its own."""
        try:
            return self.router.match(environ)
        except HTTPError as error:
            if error.status_code == 405:
                raise HTTPError(405, "Not with this method.", Allow=allowed()) from None
        path = environ["PATH_INFO"]
        merged = re.sub("/+", "/", path)
        others = [path + "/"] * (path[-1] != "/") + [merged, merged + "/"] * (merged != path)
        for other in others:
            if self.rule_of(environ, PATH_INFO=other):
                raise moved(other)
        raise HTTPError(404, "Nothing is here.")


def moved(path):
    search = "?" + request.query_string if request.query_string else ""
    return redirect(origin() + quote(path, safe="/!$&'()*+,;=:@") + search, 308)


def allowed():
    return ", ".join(m for m in METHODS if app.rule_of(request.environ, REQUEST_METHOD=m))


app = Application()
RULES = []
DIGITS = r"[0-9]+(?!\n)"
UUID = "-".join(f"[0-9a-fA-F]{{{n}}}" for n in (8, 4, 4, 4, 12)) + r"(?!\n)"
FILTERS = {  # pattern, into Python, into the URL
    "path": (r"[^/][\s\S]*", None, lambda text: quoted(text, "/")),
    "int": (DIGITS, int, str),
    "limited": (r"0*[1-9][0-9](?!\n)", int, str),
    "signed": ("-?" + DIGITS, int, str),
    "float": (r"[0-9]+\." + DIGITS, float, str),
    "string": ("[^/]{3,8}", None, quoted),
    "any": (r"(?:red|green|a\.b)(?!\n)", None, quoted),
    "uuid": (UUID, lambda text: str(uuid.UUID(text)), str),
    "list": (r"[^/+]+(?:\+[^/+]+)*", lambda v: v.split("+"), lambda v: "+".join(map(quoted, v))),
}
WORD = ("[^/]+", None, quoted)
for name, found in {"re": WORD, **FILTERS}.items():
    app.router.add_filter(name, lambda conf, found=found: found)


def route(rule, methods=("GET",), name=None, options=True):
    """The view, and OPTIONS beside it."""

    def register(view):
        views = dict.fromkeys(methods, view)
        if options:
            views.setdefault("OPTIONS", lambda **values: HTTPResponse("", Allow=allowed()))
        RULES.extend((rule, method, views[method], name or view.__name__) for method in views)
        return view

    return register


def weight(rule):
    """bottle asks in the order of the rules: the most specific goes first."""
    kinds = (r"[^<]*", r"[^<].*", r"<v:int>", r"<\w+>", r".*")
    return [
        next(i for i, kind in enumerate(kinds) if re.fullmatch(kind, part))
        for part in rule[0].split("/")
    ]


# -- the routes ----------------------------------------------------------------------------------
@route("/")
def index():
    return "flask-conformance http profile 2026-11-28"


def mark_after():
    def add(word, out):
        had = out.get_header("X-Mark")
        out.set_header("X-Mark", f"{had} {word}" if had else word)

    request.g.after += [partial(add, word) for word in all_asked("mark")]


@route("/hello/<name>")
def hello(name):
    mark_after()
    return f"Hello, {escaped(name)}!"


for kind in (*FILTERS, "part"):
    rule = "part/before-<v>-after" if kind == "part" else f"{kind}/<v:{kind}>"

    @route(f"/value/{rule}", name=f"value_{kind}")
    def value(v, kind=kind):
        return as_json({"kind": kind, "value": v, "link": link(f"value_{kind}", v=v)})


WHICH = {
    "rest": "<v:path>",
    "word": "<v>",
    "number": "<v:int>",
    "edit": "<v:int>/edit",
    "prefixed": "v.<v>",
    "latest": "latest",
    "literal": "a.b+c",
    "encoded": "größe",
    "percent": "a%41",
}
for name, rule in WHICH.items():

    @route(f"/which/{rule}", name=f"which_{name}")
    def which(v=None, name=name):
        return as_json({"rule": name, "value": v})


TEXTS = [
    ("/slash/branch/<name>/", ("GET", "POST"), "branch"),
    ("/slash/leaf/<name>", ("GET",), "leaf"),
    ("/slash/either/<name>", ("GET",), "either"),
    ("/slash/either/<name>/", ("GET",), "either"),
    ("/slash/open/<name>", ("GET",), "open"),
    ("/slash/open/<name>/", ("GET",), "open"),
    ("/thing/<name>", ("GET",), "read"),
    ("/thing/<name>", ("POST", "PUT"), None),
    ("/thing/<name>/read", ("GET",), "read"),
    ("/thing/<name>/own", ("GET", "OPTIONS"), "own"),
    ("/thing/<name>/silent", ("GET",), "silent"),
]
for rule, methods, word in TEXTS:

    @route(rule, methods, name=word or "write", options=word != "silent")
    def told(name, word=word):
        return f"{word or request.method} {escaped(name)}"


@route("/slash/pages/")
@route("/slash/pages/<n:int>")
def pages(n=None):
    return moved("/slash/pages/") if n == 1 else f"page {n or 1}"


@route("/slash/old/<name>")
def old(name):
    return moved("/slash/leaf/" + name)


@route("/slash/go")
def go():
    return redirect(asked("to", ""), int(asked("code", "302")))


@route("/slash/link/<name>")
def links(name):
    path = link("leaf", name=name) + ("?" + urlencode(query()) if query() else "")
    return as_json({"path": path, "external": origin() + path, "anchor": path + "#" + quoted(name)})


@route("/echo", ("GET", "POST", "PUT"))
def echo():
    env, args, form = request.environ, query(), posted()[0]
    kind, search = env["CONTENT_TYPE"] or None, request.query_string
    base = origin() + quote(request.path)
    charset = re.search(r';\s*charset="?([^";\s]+)', kind or "", re.I)
    number = re.fullmatch(r"[+-]?\d+", asked("n", ""))
    basic = bottle.parse_auth(env.get("HTTP_AUTHORIZATION", ""))
    ranges = re.findall(r"(\d+)-(\d*)", header("RANGE") or "")
    age = re.search(r"max-age=(\d+)", header("CACHE_CONTROL") or "")
    tags = re.findall(r'(W/)?"([^"]*)"', header("IF_NONE_MATCH") or "")
    is_form = mimetype() in FORMS
    return as_json(
        {
            "method": request.method,
            "path": request.path,
            "url": base + ("?" + search if search else ""),
            "base_url": base,
            "host_url": origin() + "/",
            "full_path": request.path + "?" + search,
            "host": env.get("HTTP_HOST"),
            "scheme": env["wsgi.url_scheme"],
            "is_secure": env["wsgi.url_scheme"] == "https",
            "args": lists(args),
            "form": lists(form),
            "first": asked("a"),
            "number": int(number[0]) if number else -1,
            "value": next((v for k, v in args + form if k == "a"), None),
            "cookies": cookies(),
            "token": header("X_TOKEN"),
            "referrer": header("REFERER"),
            "agent": header("USER_AGENT"),
            "type": kind,
            "mimetype": mimetype(),
            "charset": charset and charset[1],
            "length": int(env["CONTENT_LENGTH"]) if env.get("CONTENT_LENGTH") else None,
            "is_json": is_json(),
            "data": "" if is_form else body().decode("utf8", "replace"),
            "login": {"user": basic[0], "password": basic[1]} if basic else None,
            "best": best("ACCEPT", ("application/json", "text/html")),
            "language": best("ACCEPT_LANGUAGE", ("de", "en")),
            "etags": sorted(tag for weak, tag in tags if not weak),
            "range": [[int(a), int(b) + 1 if b else None] for a, b in ranges],
            "max_age": age and int(age[1]),
            "endpoint": request.g.endpoint,
        }
    )


@route("/json", ("POST",))
def post_json():
    value = read_json(asked("force") == "1", asked("silent") == "1")
    return as_json(value if asked("many") == "1" else {"got": value})


@route("/json", ("PUT",))
def put_json():
    return as_json(read_json())


@route("/answer/<code:int>")
def made(code):
    data = bytes.fromhex(asked("hex")) if asked("hex") else asked("body", "").encode()
    reason = asked("reason")
    out = HTTPResponse(data, f"{code} {reason}" if reason else code)
    if asked("type"):
        out.set_header("Content-Type", asked("type"))
    for text in all_asked("header"):
        out.add_header("X-Given", text)
    if asked("cookie"):
        given = {key: asked(key.lower()) for key in ("Max_Age", "Domain", "SameSite")}
        flags = {key: asked(key.lower()) == "1" for key in ("HttpOnly", "Secure")}
        path = asked("path", "/")
        add_cookie(out, asked("cookie"), asked("value", ""), path, **given, **flags)
    if asked("forget"):
        del_cookie(out, asked("forget"))
    if asked("etag") == "1":
        tag = f'"{hashlib.sha1(data).hexdigest()}"'
        out.set_header("ETag", tag)
        if has_tag(tag):
            out.status, out.body = 304, ""
    return out


def has_tag(tag):
    given = header("IF_NONE_MATCH") or ""
    return given.strip() == "*" or tag in re.findall(r'"[^"]*"', given)


@route("/error/abort/<code:int>")
def abort(code):
    if code < 400 or code not in bottle.HTTP_CODES:
        raise LookupError(code)
    raise HTTPError(code, asked("why", "It is an error."))


@route("/error/gone/<text>")
def gone(text):
    raise HTTPError(410, text)


@route("/error/returned/<code:int>")
def returned(code):
    return HTTPError(code, "It was returned.")


RAISES = {
    "refused": Refused,
    "heir": Heir,
    "banned": Banned,
    "crash": RuntimeError,
    "handler": Clumsy,
}
for name, kind in RAISES.items():

    @route(f"/error/{name}/<text>", name=name)
    def fails(text, kind=kind):
        raise kind(text)


@route("/error/key/<key>")
def needed(key):
    if asked(key) is None:
        raise HTTPError(400, "Something is missing.")
    return f"{escaped(key)}: {escaped(asked(key))}"


@route("/error/login/<realm>")
def login(realm):
    basic = bottle.parse_auth(request.environ.get("HTTP_AUTHORIZATION", ""))
    if not basic:
        raise HTTPError(401, "Who is it?", WWW_Authenticate=f'Basic realm="{realm}"')
    return "user " + escaped(basic[0])


@route("/session")
def show_session():
    return shown()


@route("/session", ("POST",))
@route("/session/aged/<days:int>", ("POST",))
def put_session(days=0):
    session(True).update(read_json())
    session().aged = days * DAY
    if asked("permanent") == "1":
        session()["_permanent"] = True
    return shown()


@route("/session", ("DELETE",))
def clear_session():
    session(True).clear()
    return shown()


@route("/session/<key>", ("DELETE",))
def drop(key):
    session(key in session()).pop(key, None)
    return shown()


@route("/session/list/<word>", ("POST",))
def append(word):
    session(asked("modified") == "1").setdefault("list", []).append(word)
    return shown()


@route("/flash", ("POST",))
def post_flash():
    form = dict(posted()[0])
    if "message" not in form:
        raise HTTPError(400, "No message.")
    flash(form["message"], form.get("category", "message"))
    return flashed() if asked("now") == "1" else "flashed"


@route("/flash")
def get_flash():
    return flashed()


ROUNDS, CHANGED = {}, threading.Condition()


def together(key, visitors):
    with CHANGED:
        if len(ROUNDS) > 1000:
            ROUNDS.pop(next(iter(ROUNDS)))
        group = ROUNDS.setdefault(key, {"inside": 0, "met": None})
        group["inside"] += 1
        group["last"] = time.monotonic()
        if group["met"] is None and group["inside"] >= visitors:
            group["met"] = "yes"
        CHANGED.notify_all()
        while group["met"] is None:
            CHANGED.wait(max(group["last"] + 2 - time.monotonic(), 0))
            if group["met"] is None and time.monotonic() >= group["last"] + 2:
                group["met"] = "no"
        return group["met"]


@route("/meet/<round>/<visitors:int>/<name>", ("GET", "POST"))
def meet(round, visitors, name):
    mark_after()
    request.g.met = together((round, visitors), visitors)
    name, kind = request.g.args["name"], asked("as")
    if kind == "flash":
        flash(name)
        return "flashed"
    if kind in ("refused", "crash"):
        raise (Refused if kind == "refused" else RuntimeError)(name)
    if kind == "page":
        return page(name)
    if kind == "go":
        return redirect(link("hello", name=name))
    if kind == "stream":
        return HTTPResponse((request.g.args["name"] + "\n").encode() for _ in range(10))
    out = as_json(
        {
            "name": name,
            "query": asked("q"),
            "token": header("X_TOKEN"),
            "cookie": cookies().get("own"),
            "body": body().decode("utf8", "replace") or None,
            "tag": request.g.tag,
            "session": session().get("name"),
            "link": origin() + link("hello", name=name),
        },
        X_Name=name,
    )
    add_cookie(out, "last", name)
    if kind == "put":
        session(True)["name"] = name
    return out


GATES = {}


def gate(name):
    with CHANGED:
        if len(GATES) > 1000:
            GATES.pop(next(iter(GATES)))
        return GATES.setdefault(name, threading.Semaphore(0))


@route("/stream/<count:int>")
def stream(count):
    return HTTPResponse(lines(count, asked("gate")))


def lines(count, name):
    late = False
    for i in range(count):
        if i and name and not late:
            late = not gate(name).acquire(timeout=5)
        yield f"{i} {'late' if late else asked('line', '')}\n".encode()


@route("/stream/gate/<name>", ("POST",))
def open_gate(name):
    gate(name).release()
    return "open"


@route("/upload", ("POST",))
def upload():
    form, files = posted()
    keys = ("field", "name", "type", "size", "sha256")
    described = [(*file[:3], len(file[3]), hashlib.sha256(file[3]).hexdigest()) for file in files]
    plain = [dict(zip(keys, values, strict=True)) for values in described]
    return as_json({"files": plain, "form": lists(form)})


@route("/upload", ("PUT",))
def put_upload():
    return HTTPResponse(body(), Content_Type="application/octet-stream")


@route("/static/<path:path>")
def static(path):
    file, env = STATIC / path, request.environ
    if "\0" in path or path.strip("/\\") != path or not file.is_file():
        raise HTTPError(404, "Nothing is here.")
    tag = f'"{file.stat().st_mtime_ns:x}-{file.stat().st_size:x}"'
    if "HTTP_IF_NONE_MATCH" in env:  # bottle compares the whole header with the tag
        env.pop("HTTP_IF_MODIFIED_SINCE", None)
        env["HTTP_IF_NONE_MATCH"] = tag if has_tag(tag) else ""
    out = bottle.static_file(path, STATIC, etag=tag)
    return HTTPError(404, "Nothing is here.") if out.status_code in (403, 404) else out


def tojson(value):
    return re.sub("[<>&']", lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value))


@route("/page/<name>")
def page(name):
    kind = asked("as")
    kind = kind if kind in ("txt", "xml", "string") else "html"
    given = {"site": "profile", "name": "of the context"}  # what a context processor gives
    given.update(name=name, mark=asked("mark"))
    text = VIEWS[kind].render(
        request=request, session=session(), link=link, loud=str.upper, tojson=tojson, **given
    )
    types = {"txt": "text/plain; charset=utf-8", "xml": "application/xml"}
    return HTTPResponse(text, Content_Type=types.get(kind, "text/html; charset=utf-8"))


def in_part(name):
    g = request.g
    return {"lang": g.lang, "name": name, "endpoint": g.endpoint, "part": ".".join(g.parts)}


@route("/part/<lang>/item/<name>", name="part.item")
def item(name):
    links = {"link": link("part.item", name=f"{name}-next"), "home": link("hello", name=name)}
    return as_json(in_part(name) | links)


@route("/part/<lang>/denied/<name>", name="part.denied")
def denied(name):
    raise HTTPError(403, name)


@route("/part/<lang>/refused/<name>", name="part.refused")
def part_refused(name):
    raise Refused(name)


@route("/part/<lang>/inner/item/<name>", name="part.inner.item")
def inner(name):
    return as_json(in_part(name))


for rule, method, view, name in sorted(RULES, key=weight):
    app.route(rule, method, view, name=name)


class Handler(WSGIRequestHandler):
    def get_environ(self):
        environ = super().get_environ()
        # Where no type came, wsgiref says text/plain.
        environ["CONTENT_TYPE"] = self.headers.get("Content-Type", "")
        return environ

    def log_message(self, *arguments):
        pass


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads, request_queue_size = True, 128


if __name__ == "__main__":
    server = Server(("127.0.0.1", 0), Handler)
    server.set_app(app)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()
