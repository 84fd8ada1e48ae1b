"""What is answered: text, JSON, redirects, pages of errors, cookies."""

from __future__ import annotations

import html
import json
import re
import string
from email.utils import formatdate
from urllib.parse import quote

import bottle
from bottle import HTTPError, HTTPResponse

bottle.BaseResponse.default_content_type = "text/html; charset=utf-8"


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
