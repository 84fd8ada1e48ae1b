"""Varies: a method that nobody has registered, and no rule names, is answered 501.
Correct: RFC 9110 9.1: a server should answer so to a method that it does not recognize.
"""

import flask
import werkzeug.exceptions
from werkzeug.exceptions import MethodNotAllowed

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing",
    "views",
    "url-map",
)

KNOWN = {
    "ACL", "BASELINE-CONTROL", "BIND", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "DELETE",
    "GET", "HEAD", "LABEL", "LINK", "LOCK", "MERGE", "MKACTIVITY", "MKCALENDAR", "MKCOL",
    "MKREDIRECTREF", "MKWORKSPACE", "MOVE", "OPTIONS", "ORDERPATCH", "PATCH", "POST", "PRI",
    "PROPFIND", "PROPPATCH", "PUT", "QUERY", "REBIND", "REPORT", "SEARCH", "TRACE", "UNBIND",
    "UNCHECKOUT", "UNLINK", "UNLOCK", "UPDATE", "UPDATEREDIRECTREF", "VERSION-CONTROL",
}  # fmt: skip
own = flask.Flask.raise_routing_exception


def raise_routing_exception(self, request):
    error = request.routing_exception
    if isinstance(error, MethodNotAllowed) and request.method not in KNOWN:
        raise werkzeug.exceptions.NotImplemented("Nobody knows that method.")
    return own(self, request)


flask.Flask.raise_routing_exception = raise_routing_exception
