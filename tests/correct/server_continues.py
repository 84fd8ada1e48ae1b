"""Varies: the development server sends 100 Continue before the answer to a request with a body.
Correct: RFC 9110 15.2: a client must be able to read interim answers that it has not asked for.
"""

from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/*serve*", "wsgi/run*", "cli/run*")

own = WSGIRequestHandler.run_wsgi


def run_wsgi(self):
    has_body = "Content-Length" in self.headers or "Transfer-Encoding" in self.headers
    if has_body and self.request_version == "HTTP/1.1" and "Expect" not in self.headers:
        self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    own(self)


WSGIRequestHandler.run_wsgi = run_wsgi
