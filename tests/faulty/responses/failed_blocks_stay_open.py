"""A response whose block fails is not closed."""

from werkzeug.wrappers import Response

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/response-block"


def leave(self, kind, error, traceback):
    if kind is None:
        self.close()


Response.__exit__ = leave
