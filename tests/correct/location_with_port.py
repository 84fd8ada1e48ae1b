"""Varies: Location is absolute and tells the scheme's own port.
Correct: RFC 9110 10.2.2 allows an absolute one; RFC 3986 6.2.3: the default port may be written.
"""

from urllib.parse import urljoin, urlsplit

import werkzeug.wrappers
from werkzeug.urls import iri_to_uri
from werkzeug.wsgi import get_current_url

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/redirect*",
    "routing/*redirect*",
    "routing/*slash*",
    "dispatch/*http*",
    "middleware/dispatcher",
    "middleware/mounted-applications",
    "testing/*redirect*",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Location" in headers:
        here = iri_to_uri(get_current_url(environ, strip_querystring=True))
        there = urlsplit(urljoin(here, headers["Location"]))
        if there.scheme in ("http", "https") and there.port is None:
            port = 80 if there.scheme == "http" else 443
            there = there._replace(netloc=f"{there.netloc}:{port}")
        headers["Location"] = there.geturl()
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
