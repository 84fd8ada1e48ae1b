"""Varies: New Relic's agent instruments Flask, Werkzeug and Jinja in developer mode (nothing is
sent).
Correct: it is used as its documentation says.
"""

import os

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "wsgi",
    "testing/buffered",
    "middleware/body",
)
DIFFERS = {
    "dispatch/return-iterator": "reads ahead of the server (PEP 3333)",
    "testing/buffered": "reads ahead of the server (PEP 3333)",
    "wsgi/streamed-body": "reads ahead of the server (PEP 3333)",
}


os.environ["NEW_RELIC_DEVELOPER_MODE"] = "true"
os.environ["NEW_RELIC_LICENSE_KEY"] = "0" * 40
os.environ["NEW_RELIC_APP_NAME"] = "conformance"
os.environ["NEW_RELIC_LOG"] = "/dev/null"
import newrelic.agent

newrelic.agent.initialize()

from flask_adapters.flask import FlaskAdapter as adapter
