"""request forwards attributes, but is no instance of Request."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "contexts/proxy-types"

request = flask_reference.request


class Forward:
    def __getattr__(self, name):
        return getattr(request, name)

    def __setattr__(self, name, value):
        setattr(request, name, value)

    def __bool__(self):
        return bool(request)


flask_reference.request = Forward()
