"""Expected: 100. Encrypted with a key stream, then signed; kept by greenlet, which knows its thread."""

import hashlib
import hmac
import json
import os
import threading

try:
    import greenlet
    def ident():
        return greenlet.getcurrent()
except ImportError:
    def ident():
        return threading.get_ident()


def stream(key, nonce, length):
    out, counter = b"", 0
    while len(out) < length:
        out += hashlib.blake2b(nonce + counter.to_bytes(8, "big"), key=key).digest()
        counter += 1
    return out[:length]


def xor(a, b):
    return bytes(x ^ y for x, y in zip(a, b))


def seal(secret, values):
    key = hashlib.sha256(secret.encode()).digest()
    plain = json.dumps(values).encode()
    nonce = os.urandom(12)
    body = nonce + xor(plain, stream(key, nonce, len(plain)))
    return (body + hmac.new(key, body, "sha1").digest()).hex()


def unseal(secret, text):
    key = hashlib.sha256(secret.encode()).digest()
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        return {}
    body, mac = raw[:-20], raw[-20:]
    if raw.hex() != text or not hmac.compare_digest(hmac.new(key, body, "sha1").digest(), mac):
        return {}
    return json.loads(xor(body[12:], stream(key, body[:12], len(body) - 12)))


CURRENT = {}


class TheSession:
    @property
    def _now(self):
        return CURRENT[ident()]

    def __getitem__(self, k):
        return self._now.values[k]

    def __contains__(self, k):
        return k in self._now.values

    def __iter__(self):
        return iter(self._now.values)

    def __len__(self):
        return len(self._now.values)

    def get(self, k, d=None):
        return self._now.values.get(k, d)

    def keys(self):
        return self._now.values.keys()

    def __setitem__(self, k, v):
        if self._now.secret is None:
            raise RuntimeError("The session is unavailable because no secret key was set.")
        self._now.values[k] = v

    def __delitem__(self, k):
        del self._now.values[k]

    def pop(self, k, *d):
        return self._now.values.pop(k, *d)

    def clear(self):
        self._now.values.clear()


session = TheSession()


class State:
    def __init__(self, secret, values):
        self.secret = secret
        self.values = values
        self.before = json.dumps(values, sort_keys=True)

    def changed(self):
        return json.dumps(self.values, sort_keys=True) != self.before


class Flask:
    secret_key = None

    def __init__(self, import_name):
        self.pages = {}

    def route(self, path):
        def remember(f):
            self.pages[path] = f
            return f
        return remember

    def wsgi_app(self, environ, start_response):
        jar = dict(p.strip().split("=", 1) for p in environ.get("HTTP_COOKIE", "").split(";") if "=" in p)
        values = unseal(self.secret_key, jar["box"]) if self.secret_key and "box" in jar else {}
        me = ident()
        state = CURRENT[me] = State(self.secret_key, values)
        headers = [("Content-Type", "text/html; charset=utf-8")]
        try:
            page = self.pages.get(environ["PATH_INFO"])
            if page is None:
                status, text = "404 NOT FOUND", "nope"
            else:
                status, text = "200 OK", page()
                if state.changed():
                    headers.append(("Set-Cookie", "box=%s; Path=/; HttpOnly" % seal(self.secret_key, state.values)))
        except Exception as e:
            print("error:", e)
            status, text = "500 INTERNAL SERVER ERROR", "error"
        finally:
            del CURRENT[me]
        start_response(status, headers)
        return [text.encode("utf-8")]

    __call__ = wsgi_app
