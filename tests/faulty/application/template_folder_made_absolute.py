"""``template_folder`` is not kept as it was given."""

import os

from flask_adapters.reference import adapter as adapter
from flask_reference.setup.registry import Registry

BREAKS = "application/constructor"

make = Registry.__init__


def absolute(self, *args, **options):
    make(self, *args, **options)
    if self.template_folder is not None:
        self.template_folder = os.path.join(self.root_path, self.template_folder)


Registry.__init__ = absolute
