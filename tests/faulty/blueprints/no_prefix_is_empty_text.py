"""A blueprint made without a prefix has the empty text for one."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/attributes"

make = Blueprint.__init__


def with_text(self, *args, **options):
    make(self, *args, **options)
    self.url_prefix = self.url_prefix or ""


Blueprint.__init__ = with_text
