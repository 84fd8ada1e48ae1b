"""Of two context processors that give one name, the one registered first counts."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/context-processor-precedence"

update = Flask.update_template_context


def the_first_counts(self, context):
    own = self.template_context_processors
    self.template_context_processors = {name: own[name][::-1] for name in own}
    try:
        update(self, context)
    finally:
        self.template_context_processors = own


Flask.update_template_context = the_first_counts
