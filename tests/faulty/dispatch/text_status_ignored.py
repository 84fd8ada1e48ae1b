"""A status that is given as text is not sent."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-status"

make_response = Flask.make_response


def faulty(self, rv):
    if isinstance(rv, tuple) and len(rv) > 1 and isinstance(rv[1], str):
        rv = (rv[0], None, *rv[2:])
    return make_response(self, rv)


Flask.make_response = faulty
