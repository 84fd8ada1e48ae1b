"""The redirect to the slash leaves the query out."""

from werkzeug import utils

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/append-slash-redirect"

redirect = utils.append_slash_redirect


def without_query(environ, code=308):
    return redirect({**environ, "QUERY_STRING": ""}, code)


utils.append_slash_redirect = without_query
