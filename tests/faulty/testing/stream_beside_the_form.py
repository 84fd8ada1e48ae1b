"""A builder that is given a stream keeps its form, and sends that."""

import io

from werkzeug.test import EnvironBuilder

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/builder-changed"

stream = EnvironBuilder.input_stream


def set_beside(self, value):
    if self._form is None and self._files is None:
        stream.fset(self, value)
    elif value is not None:
        value.read()


EnvironBuilder.input_stream = property(lambda self: stream.fget(self) or io.BytesIO(), set_beside)
