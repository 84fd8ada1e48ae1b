"""Routes on sessions and messages, and those where visitors meet."""

from __future__ import annotations

import threading
import time

from bottle import HTTPError, HTTPResponse, request

from .answers import add_cookie, as_json, redirect
from .application import origin
from .errors import Refused
from .incoming import asked, body, cookies, header, posted, read_json
from .pages import page
from .routes import mark_after
from .rules import link, route
from .sessions import DAY, flash, flashed, session, shown


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
