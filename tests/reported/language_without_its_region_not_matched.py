"""Report: pallets/werkzeug#450
A client that accepts en-US is not given en where that is what there is.
"""

from werkzeug.datastructures import Accept, LanguageAccept

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/accept",)

LanguageAccept.best_match = Accept.best_match
