"""A value that its converter refuses reaches the view as text."""

from werkzeug.routing import Rule, ValidationError

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/validation-error"

get_converter = Rule.get_converter


def forgiving(self, *args):
    converter = get_converter(self, *args)
    to_python = converter.to_python

    def accept(value):
        try:
            return to_python(value)
        except ValidationError:
            return value

    converter.to_python = accept
    return converter


Rule.get_converter = forgiving
