"""Report: symfony/symfony#25877
A type that only */* matches has no quality.
"""

from werkzeug.datastructures import MIMEAccept

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/accept",)

own = MIMEAccept._value_matches


def matches(self, value, item):
    return item != "*/*" and own(self, value, item)


MIMEAccept._value_matches = matches
