"""A user's name in extended notation stays as it was sent."""

from werkzeug.datastructures import auth

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/authorization-extended"

parse = auth.parse_dict_header


def undecoded(value):
    return {name.rstrip("~"): text for name, text in parse(value.replace("*=", "~=")).items()}


auth.parse_dict_header = undecoded
