"""Report: pallets/werkzeug#2558
A body is cut off where the server's stream gives less than it was asked for.
"""

from werkzeug.wsgi import LimitedStream

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/body-in-pieces",)


def readall(self):
    return self.read(self.limit - self._pos)


LimitedStream.readall = readall
