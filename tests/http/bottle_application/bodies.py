"""Routes that tell of the request, and of its body."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import quote

import bottle
from bottle import HTTPResponse, request

from .answers import as_json
from .application import origin
from .incoming import (
    FORMS,
    asked,
    best,
    body,
    cookies,
    header,
    is_json,
    lists,
    mimetype,
    posted,
    query,
    read_json,
)
from .rules import route


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
