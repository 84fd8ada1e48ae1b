"""Report: couchbase/couchbase-lite-java-listener#73
A type that image/* matches is not accepted.
"""

from werkzeug.datastructures import MIMEAccept

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/accept", "requests/any-accept-header")

own = MIMEAccept._value_matches


def matches(self, value, item):
    return (item == "*/*" or not item.endswith("/*")) and own(self, value, item)


MIMEAccept._value_matches = matches
