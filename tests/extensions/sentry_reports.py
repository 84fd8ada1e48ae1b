"""sentry-sdk with its integration for Flask; what it would send goes nowhere."""

import sentry_sdk
from sentry_sdk.integrations.flask import FlaskIntegration

sentry_sdk.init(
    dsn="https://key@localhost/1",
    integrations=[FlaskIntegration()],
    traces_sample_rate=1.0,
    transport=lambda event: None,
)
