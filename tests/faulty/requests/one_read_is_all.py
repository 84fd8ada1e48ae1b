"""A body is what comes with the first piece."""

from werkzeug.wsgi import LimitedStream

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/body-in-pieces"

LimitedStream.readall = lambda self: self.read(1 << 20)
