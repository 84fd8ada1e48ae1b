"""What the context processors of an application gave is kept, and given to the next rendering."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "isolation/templates"

update = Flask.update_template_context


def update_once(self, context):
    kept = self.extensions.setdefault("template_context", {})
    if not kept:
        update(self, kept)
    context.update({**kept, **context})


Flask.update_template_context = update_once
