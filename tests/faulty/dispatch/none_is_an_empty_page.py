"""A view that returns None answers with an empty page."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-none"

make_response = Flask.make_response


def faulty(self, rv):
    return make_response(self, "" if rv is None else rv)


Flask.make_response = faulty
