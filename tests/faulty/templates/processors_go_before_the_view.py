"""What a context processor gives goes before what the view gives."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/context-processor"


def processors_last(self, context):
    for processor in self.template_context_processors[None]:
        context.update(processor())


Flask.update_template_context = processors_last
