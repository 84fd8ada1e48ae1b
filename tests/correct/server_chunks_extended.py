"""Varies: the development server sends chunks with extensions, sizes that begin with zeros, and a
trailer.
Correct: RFC 9112 7.1: a client ignores extensions that it does not know; trailers may follow.
"""

from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/*serve*", "wsgi/run*", "cli/run*")


class Extended:
    """What is written behind a head that tells of chunks: size, line end, data, line end."""

    def __init__(self, file):
        self.file, self.is_body, self.at = file, False, 0

    def write(self, data):
        if self.is_body:
            if self.at % 4 == 0:
                data = b"0;last\r\nX-Trailer: 1\r\n\r\n" if data[:1] == b"0" else b"00%b;a=1" % data
            self.at += 1
        return self.file.write(data)

    def __getattr__(self, name):
        return getattr(self.file, name)


own_setup, own_send, own_end = (
    WSGIRequestHandler.setup,
    WSGIRequestHandler.send_header,
    WSGIRequestHandler.end_headers,
)


def setup(self):
    own_setup(self)
    self.wfile = Extended(self.wfile)


def send_header(self, name, value):
    if name == "Transfer-Encoding":
        self.has_chunks = True
    own_send(self, name, value)


def end_headers(self):
    own_end(self)
    self.wfile.is_body = getattr(self, "has_chunks", False)


WSGIRequestHandler.setup = setup
WSGIRequestHandler.send_header = send_header
WSGIRequestHandler.end_headers = end_headers
