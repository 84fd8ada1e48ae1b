"""Varies: what the development server sends arrives byte by byte, in lines of header names in lower
case, and without reason phrases.
Correct: TCP keeps no borders; RFC 9110 5.1: names have no case; RFC 9112 4: a reason may be empty.
"""

import socket

from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/*serve*", "wsgi/run*", "cli/run*")


class Single:
    def __init__(self, file):
        self.file = file

    def write(self, data):
        for start in range(min(len(data), 500)):
            self.file.write(data[start : start + 1])
        self.file.write(data[500:])
        return len(data)

    def __getattr__(self, name):
        return getattr(self.file, name)


set_up, send_header, send_response = (
    WSGIRequestHandler.setup,
    WSGIRequestHandler.send_header,
    WSGIRequestHandler.send_response,
)


def setup(self):
    set_up(self)
    if self.request.family != socket.AF_UNIX:
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    self.wfile = Single(self.wfile)


WSGIRequestHandler.setup = setup
WSGIRequestHandler.send_header = lambda self, name, value: send_header(self, name.lower(), value)
WSGIRequestHandler.send_response = lambda self, code, message=None: send_response(self, code, "")
