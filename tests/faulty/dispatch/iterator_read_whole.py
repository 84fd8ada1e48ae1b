"""An iterator that a view returns is read to its end before anything is sent."""

from collections.abc import Iterator

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-iterator"

make_response = Flask.make_response


def faulty(self, rv):
    if isinstance(rv, Iterator):
        rv = b"".join(piece.encode() if isinstance(piece, str) else piece for piece in rv)
    return make_response(self, rv)


Flask.make_response = faulty
