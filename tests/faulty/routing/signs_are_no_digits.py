"""A minus sign does not count as one of the digits."""

from werkzeug.routing.converters import NumberConverter, ValidationError

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/signed-numbers-of-fixed-digits"

to_python = NumberConverter.to_python


def unsigned_digits(self, value):
    digits, self.fixed_digits = self.fixed_digits, 0
    try:
        number = to_python(self, value)
    finally:
        self.fixed_digits = digits
    if digits and len(value.lstrip("-")) != digits:
        raise ValidationError
    return number


NumberConverter.to_python = unsigned_digits
