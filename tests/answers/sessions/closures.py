"""Expected: 100. Functions for classes; the session is a ChainMap kept in a context variable."""
import base64, contextvars, hashlib, hmac, json
from types import SimpleNamespace

visit = contextvars.ContextVar("visit")


def forwarding(name):
    def method(self, *args):
        now = visit.get()
        result = getattr(now.values, name)(*args)
        if name in ("__setitem__", "__delitem__", "pop", "clear", "update", "setdefault", "popitem"):
            now.changed = True
            if not now.app.secret_key:
                raise RuntimeError("secret key?")
        return result
    return method


session = type("Session", (), {n: forwarding(n) for n in (
    "__getitem__", "__setitem__", "__delitem__", "__contains__", "__iter__", "__len__", "get", "pop",
    "clear", "keys", "values", "items", "update", "setdefault", "popitem")})()


def mac(key, text):
    return hashlib.sha256(repr((key, hashlib.sha256(repr((key, text)).encode()).digest())).encode()).hexdigest()


def Flask(name):
    pages = {}

    def route(path, **ignored):
        def keep(view):
            pages[path] = view
            return view
        return keep

    def app(environ, start_response):
        values, key = {}, app.secret_key
        for part in environ.get("HTTP_COOKIE", "").split(";"):
            n, _, v = part.strip().partition("=")
            text, _, sign = v.rpartition(".")
            if n == "v" and key and hmac.compare_digest(sign.encode(), mac(key, text).encode()):
                values = json.loads(base64.b16decode(text))
        now = SimpleNamespace(app=app, values=values, changed=False)
        head = [("Content-Type", "text/html; charset=utf-8")]

        def serve():
            visit.set(now)
            return pages[environ["PATH_INFO"]]()

        try:
            body, status = contextvars.copy_context().run(serve), "200 OK"
            if now.changed:
                text = base64.b16encode(json.dumps(now.values).encode()).decode()
                head.append(("Set-Cookie", "v=%s.%s; Path=/" % (text, mac(key, text))))
        except KeyError:
            body, status = "no page", "404 Not Found"
        except Exception as e:
            body, status = "sorry", "500 Internal Server Error"
        start_response(status, head)
        return iter([body.encode()])

    app.route, app.secret_key = route, None
    return app
