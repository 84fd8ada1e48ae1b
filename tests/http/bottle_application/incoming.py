"""What came with a request: its query, body, cookies, and what the client likes."""

from __future__ import annotations

import json
import re
from io import BytesIO
from urllib.parse import parse_qsl

import bottle
from bottle import HTTPError, request

LIMIT = 200_000
bottle.BaseRequest.MEMFILE_MAX = LIMIT + 1


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
