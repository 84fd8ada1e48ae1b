"""Report: plack/Plack#190
A response that is streamed raises when it is made conditional.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "headers"
EXPECTED = ("responses/make-conditional",)

own = Response.make_conditional


def make_conditional(self, *args, **kwargs):
    if self.is_streamed:
        raise TypeError
    return own(self, *args, **kwargs)


Response.make_conditional = make_conditional
