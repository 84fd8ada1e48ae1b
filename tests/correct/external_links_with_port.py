"""Varies: absolute addresses that `url_for` builds tell the scheme's own port.
Correct: RFC 3986 6.2.3: an address with the default port is the one without it.
"""

from urllib.parse import urlsplit, urlunsplit

from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "templates", "blueprints", "contexts", "middleware", "wsgi")

PORTS = {"http": ":80", "https": ":443"}
own = MapAdapter.build


def build(self, *args, **kwargs):
    url = own(self, *args, **kwargs)
    parts = urlsplit(url)
    if parts.scheme in PORTS and parts.netloc and parts.port is None:
        url = urlunsplit(parts._replace(netloc=parts.netloc + PORTS[parts.scheme]))
    return url


MapAdapter.build = build
