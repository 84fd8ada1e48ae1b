"""A view that returns an empty text answers 204."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-text"

make_response = Flask.make_response


def faulty(self, rv):
    return make_response(self, ("", 204) if rv == "" else rv)


Flask.make_response = faulty
