"""Report: emmett-framework/emmett#242
A negative float is not matched by a rule for signed ones.
"""

from werkzeug.routing import FloatConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "routing"
EXPECTED = ("routing/signed-numbers",)

FloatConverter.signed_regex = FloatConverter.regex
