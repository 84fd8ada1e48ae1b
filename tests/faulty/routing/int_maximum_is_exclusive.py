"""The maximum of ``int`` is not among the values it takes."""

from werkzeug.routing import IntegerConverter, ValidationError

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/int-converter"

to_python = IntegerConverter.to_python


def below_the_maximum(self, value):
    number = to_python(self, value)
    if number == self.max:
        raise ValidationError
    return number


IntegerConverter.to_python = below_the_maximum
