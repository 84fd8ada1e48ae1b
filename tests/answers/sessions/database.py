"""Expected: 100. Rows of a database in memory, by a random number that is signed in the cookie."""

import contextvars
import hmac
import json
import secrets
import sqlite3
import threading
from collections.abc import MutableMapping


class Store:
    def __init__(self):
        self.lock = threading.RLock()
        self.db = sqlite3.connect(":memory:", check_same_thread=False)
        self.db.execute("create table sessions (id text primary key, data text)")

    def load(self, number):
        with self.lock:
            row = self.db.execute("select data from sessions where id = ?", (number,)).fetchone()
        return json.loads(row[0]) if row else {}

    def save(self, number, data):
        with self.lock, self.db:
            self.db.execute("insert or replace into sessions values (?, ?)", (number, json.dumps(data)))


store = Store()
_row = contextvars.ContextVar("row")


class Row(MutableMapping):
    def __init__(self, app, number):
        self.app, self.number, self.dirty = app, number, False
        self.data = store.load(number) if number else {}

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        if not self.app.secret_key:
            raise RuntimeError("no secret key")
        self.data[key] = value
        self.dirty = True

    def __delitem__(self, key):
        del self.data[key]
        self.dirty = True

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


class Current(MutableMapping):
    def __getitem__(self, key): return _row.get()[key]
    def __setitem__(self, key, value): _row.get()[key] = value
    def __delitem__(self, key): del _row.get()[key]
    def __iter__(self): return iter(_row.get())
    def __len__(self): return len(_row.get())


session = Current()


class Flask:
    def __init__(self, name):
        self.name = name
        self.views = {}
        self.secret_key = ""

    def route(self, path, **options):
        def decorator(view):
            self.views[path] = view
            return view
        return decorator

    def mac(self, number):
        return hmac.new(self.secret_key.encode(), number.encode(), "sha256").hexdigest()

    def number(self, environ):
        for part in environ.get("HTTP_COOKIE", "").split(";"):
            name, _, value = part.strip().partition("=")
            number, _, mac = value.partition(":")
            if name == "number" and self.secret_key and hmac.compare_digest(self.mac(number), mac):
                return number
        return None

    def __call__(self, environ, start_response):
        row = Row(self, self.number(environ))
        token = _row.set(row)
        headers = [("Content-Type", "text/html; charset=utf-8")]
        try:
            view = self.views.get(environ["PATH_INFO"])
            if view is None:
                start_response("404 Not Found", headers)
                return [b"Not Found"]
            body = view()
        except Exception:
            start_response("500 Internal Server Error", headers)
            return [b"Internal Server Error"]
        finally:
            _row.reset(token)
        if row.dirty:
            row.number = row.number or secrets.token_hex(16)
            store.save(row.number, row.data)
            headers.append(("Set-Cookie", f"number={row.number}:{self.mac(row.number)}; Path=/"))
        start_response("200 OK", headers)
        return [body.encode()]
