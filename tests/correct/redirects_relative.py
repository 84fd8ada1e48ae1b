"""Varies: the redirects of the router to the same site have a Location without scheme and host.
Correct: RFC 9110, section 10.2.2: Location is a URI reference, relative to the request's own URI.
"""

from urllib.parse import urlsplit, urlunsplit

from werkzeug.routing import RequestRedirect

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/*redirect*",
    "routing/*slash*",
    "routing/alias",
    "routing/subdomain-matching",
    "routing/host-matching",
    "url-map/request-redirect",
    "middleware/dispatcher",
    "middleware/mounted-applications",
    "testing/*redirect*",
)


own = RequestRedirect.get_response


def get_response(self, environ=None, scope=None):
    import flask

    response = own(self, environ, scope)
    there = urlsplit(response.headers["Location"])
    here = urlsplit(flask.request.url) if flask.has_request_context() else there
    if there.netloc == here.netloc and there.scheme == here.scheme:
        response.headers["Location"] = urlunsplit(there._replace(scheme="", netloc=""))
    return response


RequestRedirect.get_response = get_response
