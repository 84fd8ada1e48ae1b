"""Report: cherrypy/cherrypy#735
Where a response sets several cookies, each ends in a carriage return.
"""

from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("responses/set-cookie", "wsgi/validator")


def to_wsgi_list(self):
    end = "\r" if len(self.getlist("Set-Cookie")) > 1 else ""
    return [(name, value + end if name == "Set-Cookie" else value) for name, value in self]


Headers.to_wsgi_list = to_wsgi_list
