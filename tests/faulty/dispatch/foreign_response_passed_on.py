"""A response object of another class goes on as it is."""

from werkzeug.wrappers import Response

from flask_adapters.reference import adapter as adapter
from flask_reference.core import responses

BREAKS = "dispatch/return-other-responses"

adopt = responses._adopt


def lenient(app, body):
    return body if isinstance(body, Response) else adopt(app, body)


responses._adopt = lenient
