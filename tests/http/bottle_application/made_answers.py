"""Routes that answer as they are asked: status, headers, cookies, errors, files."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import bottle
from bottle import HTTPError, HTTPResponse, request

from .answers import add_cookie, del_cookie, escaped
from .errors import Banned, Clumsy, Heir, Refused
from .incoming import all_asked, asked, header
from .rules import route

STATIC = Path(__file__).parents[1] / "node" / "static"


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
