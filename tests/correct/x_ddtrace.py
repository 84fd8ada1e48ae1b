"""Varies: ddtrace patches Flask, Werkzeug and Jinja; its tracer sends nothing.
Correct: it is used as its documentation says.
"""

import os

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "wsgi",
    "async",
    "blueprints/*hook*",
    "routing/route-decorator",
)


os.environ["DD_TRACE_ENABLED"] = "false"
os.environ["DD_INSTRUMENTATION_TELEMETRY_ENABLED"] = "false"
os.environ["DD_REMOTE_CONFIGURATION_ENABLED"] = "false"
import ddtrace

ddtrace.patch(flask=True, jinja2=True)

from flask_adapters.flask import FlaskAdapter as adapter
