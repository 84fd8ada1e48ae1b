"""Report: willdurand/Negotiation#83
Of languages that are accepted as gladly, one that only * matches goes before a named one.
"""

from werkzeug.datastructures import LanguageAccept

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("requests/accept-order-specific", "requests/accept")

LanguageAccept._specificity = lambda self, value: (True,)
