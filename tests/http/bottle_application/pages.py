"""Routes that render templates, and those of the part."""

from __future__ import annotations

import json
import re
from pathlib import Path

from bottle import HTTPError, HTTPResponse, SimpleTemplate, request

from .answers import as_json
from .errors import Refused
from .incoming import asked
from .rules import link, route
from .sessions import session

VIEWS = {
    kind: SimpleTemplate(name=f"page.{kind}", lookup=[str(Path(__file__).with_name("views"))])
    for kind in ("html", "xml", "txt")
}
VIEWS["string"] = SimpleTemplate("name: {{name}}")


def tojson(value):
    return re.sub("[<>&']", lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value))


@route("/page/<name>")
def page(name):
    kind = asked("as")
    kind = kind if kind in ("txt", "xml", "string") else "html"
    given = {"site": "profile", "name": "of the context"}  # what a context processor gives
    given.update(name=name, mark=asked("mark"))
    text = VIEWS[kind].render(
        request=request, session=session(), link=link, loud=str.upper, tojson=tojson, **given
    )
    types = {"txt": "text/plain; charset=utf-8", "xml": "application/xml"}
    return HTTPResponse(text, Content_Type=types.get(kind, "text/html; charset=utf-8"))


def in_part(name):
    g = request.g
    return {"lang": g.lang, "name": name, "endpoint": g.endpoint, "part": ".".join(g.parts)}


@route("/part/<lang>/item/<name>", name="part.item")
def item(name):
    links = {"link": link("part.item", name=f"{name}-next"), "home": link("hello", name=name)}
    return as_json(in_part(name) | links)


@route("/part/<lang>/denied/<name>", name="part.denied")
def denied(name):
    raise HTTPError(403, name)


@route("/part/<lang>/refused/<name>", name="part.refused")
def part_refused(name):
    raise Refused(name)


@route("/part/<lang>/inner/item/<name>", name="part.inner.item")
def inner(name):
    return as_json(in_part(name))
