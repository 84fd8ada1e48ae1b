"""That the connection is broken while a body is read, is let out as it came."""

from werkzeug.wsgi import LimitedStream

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/body-of-a-broken-connection"

disconnect = LimitedStream.on_disconnect


def let_out(self, error=None):
    if error is not None:
        raise error
    disconnect(self)


LimitedStream.on_disconnect = let_out
