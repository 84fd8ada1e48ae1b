"""Varies: the addresses of a request are URIs, in ASCII.
Correct: RFC 3987 3.1: each IRI maps to a URI; the documentation of `url` says neither.
"""

import werkzeug.sansio.request as sansio
from werkzeug.urls import iri_to_uri

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "routing", "contexts/simulated*")


def of(name):
    own = getattr(sansio.Request, name)
    read = getattr(own, "fget", None)
    return property(lambda self: iri_to_uri(read(self)))


for name in ("url", "base_url", "root_url", "host_url"):
    setattr(sansio.Request, name, of(name))
sansio.Request.url_root = sansio.Request.root_url
