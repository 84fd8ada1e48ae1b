"""Whatever a view returns that is not understood is sent as its text."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core import responses

BREAKS = "dispatch/return-unusable"

adopt = responses._adopt


def lenient(app, body):
    try:
        return adopt(app, body)
    except TypeError:
        if body is None:
            raise
        return app.response_class(str(body))


responses._adopt = lenient
