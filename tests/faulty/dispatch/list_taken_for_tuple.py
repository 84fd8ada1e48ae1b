"""A list that a view returns is taken for a tuple."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-list"

make_response = Flask.make_response


def faulty(self, rv):
    return make_response(self, tuple(rv) if isinstance(rv, list) else rv)


Flask.make_response = faulty
