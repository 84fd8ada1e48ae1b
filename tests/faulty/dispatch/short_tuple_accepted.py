"""A tuple of one member is taken for its body."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-tuple-size"

make_response = Flask.make_response


def faulty(self, rv):
    return make_response(self, rv[0] if isinstance(rv, tuple) and len(rv) == 1 else rv)


Flask.make_response = faulty
