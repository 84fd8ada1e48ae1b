"""The status that a view returns is set on a response that was made without it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-status-given"

own = Flask.make_response


def make_response(app, rv):
    if isinstance(rv, tuple) and isinstance(rv[0], str):
        rv = (own(app, rv[0]), *rv[1:])
    return own(app, rv)


Flask.make_response = make_response
