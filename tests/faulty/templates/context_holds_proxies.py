"""Templates are given the proxy of the request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import request

BREAKS = "templates/update-template-context"

update = Flask.update_template_context


def with_proxies(self, context):
    given = "request" in context
    update(self, context)
    if "request" in context and not given:
        context["request"] = request


Flask.update_template_context = with_proxies
