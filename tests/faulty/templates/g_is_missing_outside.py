"""Templates see no ``g`` outside of requests."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import active_request

BREAKS = "templates/standard-context"

update = Flask.update_template_context


def without_g(self, context):
    update(self, context)
    if active_request.get(None) is None:
        context["g"] = {}


Flask.update_template_context = without_g
