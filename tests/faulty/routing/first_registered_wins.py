"""Of several variable rules the first registered answers."""

from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/precedence"

StateMachineMatcher.update = lambda self: None
