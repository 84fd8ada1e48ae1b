"""Responses that are made without headers share the class's own."""

from werkzeug.datastructures import Headers

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "isolation/served-answers"

shared = Headers()
init = Response.__init__


def init_with_shared_headers(self, response=None, status=None, headers=None, **options):
    init(self, response, status, headers, **options)
    if headers is None:
        shared.setdefault("Content-Type", self.headers["Content-Type"])
        self.headers = shared


Response.__init__ = init_with_shared_headers
