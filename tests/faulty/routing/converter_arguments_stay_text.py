"""The arguments of converters are handed on as they are written."""

from werkzeug.routing import rules

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/converter-arguments"

parse = rules.parse_converter_args


def as_text(argstr):
    args, kwargs = parse(argstr)
    return tuple(map(str, args)), {name: str(value) for name, value in kwargs.items()}


rules.parse_converter_args = as_text
