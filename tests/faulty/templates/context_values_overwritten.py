"""What a template's context already holds gives way to the standard values."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/update-template-context"

update = Flask.update_template_context


def overwriting(self, context):
    added = {}
    update(self, added)
    context.update(added)


Flask.update_template_context = overwriting
