"""Expected: 100. In the manner of the first releases: one stack of requests for each greenlet, proxies
made by a function, and everything in one file of small classes. Its teardown hears nothing of errors.
"""
import base64, hmac, json, re, sys, traceback
from http.client import responses
from types import SimpleNamespace
from urllib.parse import parse_qsl, quote, urlencode

try:
    from greenlet import getcurrent as ident
except ImportError:
    from threading import get_ident as ident

stacks = {}


def push(context):
    stacks.setdefault(ident(), []).append(context)


def pop():
    stack = stacks[ident()]
    stack.pop()
    if not stack:
        del stacks[ident()]


def current(kind):
    for context in reversed(stacks.get(ident(), ())):
        if getattr(context, kind, None) is not None:
            return getattr(context, kind)
    raise RuntimeError("no %s outside of its context" % kind)


def proxy(kind):
    def wrap(function):
        return lambda self, *args: function(current(kind), *args)

    methods = dict(
        getattribute=getattr, setattr=setattr, delattr=delattr,
        getitem=lambda o, k: o[k], setitem=lambda o, k, v: o.__setitem__(k, v),
        delitem=lambda o, k: o.__delitem__(k), contains=lambda o, k: k in o,
        bool=bool, iter=iter, len=len, repr=repr, str=str, eq=lambda o, x: o == x, hash=hash,
    )
    body = {"__%s__" % name: wrap(function) for name, function in methods.items()}
    return type(kind, (), body)()


request, session, g, current_app = map(proxy, ("request", "session", "g", "app"))


class Context:
    request = session = None

    def __init__(self, app, environ=None):
        self.app = app
        self.g = G()
        if environ is not None:
            self.request = Request(environ)
            self.session = Session.read(app, self.request.cookies().get("session", ""))

    def __enter__(self):
        push(self)
        return self

    def __exit__(self, kind, value, tb):
        pop()


class G(SimpleNamespace):
    def __contains__(self, name):
        return name in self.__dict__

    def get(self, name, default=None):
        return self.__dict__.get(name, default)


class Bag(dict):
    """Headers, whatever the case of their names."""

    def __getitem__(self, name):
        return super().__getitem__(name.lower())

    def get(self, name, default=None):
        return super().get(name.lower(), default)


class Request:
    endpoint = None

    def __init__(self, environ):
        self.environ = environ
        self.path = environ["PATH_INFO"].encode("latin1").decode("utf8", "replace")
        self.method = environ.get("REQUEST_METHOD", "GET")
        self.query = environ.get("QUERY_STRING", "")
        self.args = dict(reversed(parse_qsl(self.query, True)))
        self.headers = Bag(
            (k[5:].replace("_", "-").lower(), v) for k, v in environ.items() if k[:5] == "HTTP_"
        )

    @property
    def form(self):
        if not hasattr(self, "fields"):
            size = int(self.environ.get("CONTENT_LENGTH") or 0)
            self.fields = dict(parse_qsl(self.environ["wsgi.input"].read(size).decode(), True))
        return self.fields

    def cookies(self):
        return dict(re.findall(r"([^=; ]+)=([^;]*)", self.environ.get("HTTP_COOKIE", "")))


class Session(dict):
    @classmethod
    def read(cls, app, text):
        self = cls()
        mac, _, data = text.partition("/")
        if app.secret_key and mac and hmac.compare_digest(mac, app.mac(data)):
            self.update(json.loads(base64.b16decode(data)))
        self.was = json.dumps(self)
        return self

    def write(self, app, headers):
        now = json.dumps(self)
        if now == self.was:
            return
        if not app.secret_key:
            raise RuntimeError("no secret key")
        data = base64.b16encode(now.encode()).decode()
        headers["Set-Cookie"] = "session=%s/%s; path=/" % (app.mac(data), data)


class Abort(Exception):
    def __init__(self, code, **headers):
        Exception.__init__(self, code)
        self.code, self.headers = code, headers


def abort(code):
    raise Abort(code)


class Response:
    def __init__(self, text="", code=200, headers=()):
        self.data = text if isinstance(text, bytes) else text.encode()
        self.code = code
        self.headers = {"Content-Type": "text/html; charset=utf-8"}
        self.headers.update(headers)


def redirect(where):
    return Response("see " + where, 302, {"Location": where})


def url_for(name, /, **values):
    for rule in current_app.rules:
        if rule.name == name:
            try:
                path = rule.fill % {k: quote(str(v), "") for k, v in values.items()}
            except KeyError:
                continue
            rest = {k: v for k, v in values.items() if "%%(%s)s" % k not in rule.fill}
            return path + (rest and "?" + urlencode(rest) or "")
    raise ValueError("no such endpoint: " + name)


class Rule:
    def __init__(self, text, name, methods):
        self.text, self.name, self.methods = text, name, methods
        self.ints = re.findall(r"<int:(\w+)>", text)
        parts = re.split(r"<((?:int:)?\w+)>", text)
        regex = fill = ""
        for number, part in enumerate(parts):
            name = part.replace("int:", "")
            if number % 2 == 0:
                regex += re.escape(part)
                fill += part.replace("%", "%%")
            else:
                regex += "(?P<%s>%s)" % (name, "[0-9]+" if name in self.ints else "[^/]+")
                fill += "%%(%s)s" % name
        self.fill = fill
        self.regex = re.compile("(?:%s)\\Z" % regex)

    def values(self, path):
        found = self.regex.match(path)
        if found:
            return {k: int(v) if k in self.ints else v for k, v in found.groupdict().items()}


class Flask:
    secret_key = None

    def __init__(self, name):
        self.name = name
        self.rules, self.views, self.errors = [], {}, {}
        self.hooks = {"before": [], "after": [], "teardown": []}

    def mac(self, data):
        return hmac.new(self.secret_key.encode(), data.encode(), "sha256").hexdigest()

    def route(self, text, methods=("GET",), endpoint=None):
        def wrapper(view):
            name = endpoint or view.__name__
            every = [m.upper() for m in methods]
            every += ["HEAD"] * ("GET" in every) + ["OPTIONS"]
            self.rules.append(Rule(text, name, every))
            self.views[name] = view
            return view
        return wrapper

    def _hook(kind):
        return lambda self, function: self.hooks[kind].append(function) or function

    before_request, after_request, teardown_request = map(_hook, ("before", "after", "teardown"))

    def errorhandler(self, what):
        def wrapper(function):
            self.errors[what] = function
            return function
        return wrapper

    def app_context(self):
        return Context(self)

    def test_request_context(self, path="/"):
        path, _, query = path.partition("?")
        return Context(self, {"PATH_INFO": path, "QUERY_STRING": query})

    def find(self, request):
        matches = [(rule, rule.values(request.path)) for rule in self.rules]
        matches = [match for match in matches if match[1] is not None]
        matches.sort(key=lambda match: len(match[1]))
        for rule, values in matches:
            if request.method in rule.methods:
                return rule, values
        if matches:
            raise Abort(405, Allow=", ".join({m for rule, _ in matches for m in rule.methods}))
        for rule in self.rules:
            if rule.text.endswith("/") and rule.values(request.path + "/") is not None:
                where = request.path + "/" + (request.query and "?" + request.query)
                raise Abort(301, Location=where)
        raise Abort(404)

    def view(self, request):
        for hook in self.hooks["before"]:
            early = hook()
            if early is not None:
                return early
        rule, values = self.find(request)
        request.endpoint = rule.name
        if request.method == "OPTIONS":
            return "", 200, {"Allow": ", ".join(rule.methods)}
        return self.views[rule.name](**values)

    def response(self, value):
        if isinstance(value, Response):
            return value
        value = value if isinstance(value, tuple) else (value,)
        if isinstance(value[0], dict):
            made = Response(json.dumps(value[0]), *value[1:2])
            made.headers["Content-Type"] = "application/json"
            return made
        return Response(*value)

    def failed(self, error):
        for what in [getattr(error, "code", None), *type(error).__mro__]:
            if what in self.errors:
                return self.response(self.errors[what](error))
        if isinstance(error, Abort):
            return Response(responses.get(error.code, "?"), error.code, error.headers)
        traceback.print_exc(file=sys.stderr)
        return Response("<h1>Internal Server Error</h1>", 500)

    def __call__(self, environ, start_response):
        with Context(self, environ) as context:
            try:
                try:
                    response = self.response(self.view(context.request))
                except Exception as error:
                    response = self.failed(error)
                for hook in self.hooks["after"][::-1]:
                    response = hook(response)
                try:
                    context.session.write(self, response.headers)
                except RuntimeError as error:
                    response = self.failed(error)
            finally:
                for hook in self.hooks["teardown"][::-1]:
                    hook(sys.exc_info()[1])
        start_response("%d %s" % (response.code, responses.get(response.code, "?")), list(response.headers.items()))
        return [response.data] if context.request.method != "HEAD" else []
