"""Bytes that a view returns are taken for latin-1 text and sent as UTF-8."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-bytes"

make_response = Flask.make_response


def faulty(self, rv):
    return make_response(self, rv.decode("latin-1") if isinstance(rv, bytes) else rv)


Flask.make_response = faulty
