"""Varies: the development server speaks HTTP/1.0: it closes the connection after each answer.
Correct: RFC 9112 9.3 and 9112 C: a server may; the documentation says what is served.
"""

import werkzeug.serving

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/*serve*", "wsgi/run*", "cli/run*")

own = werkzeug.serving.BaseWSGIServer.__init__


def __init__(self, host, port, app, handler=None, *args, **kwargs):
    own(self, host, port, app, handler, *args, **kwargs)
    self.RequestHandlerClass.protocol_version = "HTTP/1.0"


werkzeug.serving.BaseWSGIServer.__init__ = __init__
