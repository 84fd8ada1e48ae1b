"""Report: pallets/flask#3088
A custom converter cannot use the contexts: the URL is matched before they are pushed.
"""

from changed import change
from flask.ctx import RequestContext

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("contexts/matched-on-push", "routing/matched-when-pushed")

own = RequestContext.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    if self.url_adapter is not None:
        RequestContext.match_request(self)


change(RequestContext.push, {"if self.url_adapter is not None:": "if False:"})
RequestContext.__init__ = __init__
