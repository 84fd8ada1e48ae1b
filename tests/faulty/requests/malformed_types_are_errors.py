"""What is no media type in an Accept header is an error."""

from werkzeug.datastructures import MIMEAccept

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/accept-malformed-types"

matches = MIMEAccept._value_matches


def strict(self, value, item):
    if "/" not in item:
        raise ValueError(f"{item!r} is no media type")
    return matches(self, value, item)


MIMEAccept._value_matches = strict
