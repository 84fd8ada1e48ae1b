"""opentelemetry-instrumentation-flask, as its documentation turns it on."""

from opentelemetry.instrumentation.flask import FlaskInstrumentor

FlaskInstrumentor().instrument()
