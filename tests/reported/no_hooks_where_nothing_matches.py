"""Report: honojs/honox#338
before_request functions do not run for a URL that no rule matches.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "hooks"
EXPECTED = ("dispatch/before-request", "dispatch/hooks-of-any-request")

change(
    Flask.preprocess_request,
    {
        "(None, *reversed(request.blueprints))": (
            "() if request.routing_exception else (None, *reversed(request.blueprints))"
        )
    },
)
