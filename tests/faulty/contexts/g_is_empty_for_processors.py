"""Template context processors run with a ``g`` of their own."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/features-everywhere"

update_template_context = Flask.update_template_context


def update_elsewhere(self, context):
    with self.app_context():
        update_template_context(self, context)


Flask.update_template_context = update_elsewhere
