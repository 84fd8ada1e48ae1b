"""A client's block may be entered inside of itself."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "contexts/preserved-blocks-do-not-nest"

own = FlaskClient.__enter__


def __enter__(self):
    try:
        return own(self)
    except RuntimeError:
        return self


FlaskClient.__enter__ = __enter__
