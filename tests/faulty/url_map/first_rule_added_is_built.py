"""The rule that was added first is built, however many variables it has."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-choice-by-values"

Rule.build_compare_key = lambda self: (0, 0, 0)
