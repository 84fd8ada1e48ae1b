"""What a blueprint's context processor gives goes before what the view gives."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import active_request

BREAKS = "templates/context-processor-of-a-blueprint"

update = Flask.update_template_context


def blueprints_last(self, context):
    update(self, context)
    request_context = active_request.get(None)
    for name in [] if request_context is None else request_context.request.blueprints:
        for processor in self.template_context_processors[name]:
            context.update(processor())


Flask.update_template_context = blueprints_last
