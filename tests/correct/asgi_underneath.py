"""Varies: requests come in through an ASGI server's interface, and answers go out through it.
Correct: the documentation, "ASGI", shows an application wrapped so; what is sent is the same. (What
fails in the middle of an answer an ASGI server is told otherwise, so that is not asked here.)
"""

from a2wsgi import WSGIMiddleware

from flask_adapters.flask import FlaskAdapter
from flask_adapters.pieces import asgi_to_wsgi

CHAPTERS = (
    "dispatch/return-*",
    "dispatch/abort",
    "dispatch/handler-*",
    "sessions/kept*",
    "sessions/flash",
    "sessions/cookie-defaults",
    "requests/args",
    "requests/form",
    "requests/files",
    "requests/cookies",
    "requests/url",
    "requests/host",
    "requests/client-address",
    "requests/request-object",
    "responses/redirect",
    "responses/set-cookie",
    "responses/send-file",
    "responses/streamed-response",
    "contexts/two-streams",
    "contexts/teardown-request",
    "application/static-route",
    "middleware/mounted-applications",
    "wsgi/script-root",
)


class adapter(FlaskAdapter):
    def wsgi(self, app):
        return asgi_to_wsgi(WSGIMiddleware(super().wsgi(app)))
