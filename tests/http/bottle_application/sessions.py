"""What is kept for a visitor, in a signed cookie: a session, and messages in it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from email.utils import formatdate

from bottle import request

from .answers import add_cookie, as_json, del_cookie, dumps
from .incoming import asked, cookies

DAY, KEY = 86_400, b"the key of the bottle application"


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
