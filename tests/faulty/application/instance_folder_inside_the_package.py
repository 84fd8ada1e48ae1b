"""The instance folder of a package lies in the package."""

import os

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/found-instance-path"


def inside(self):
    return os.path.join(self.root_path, "instance")


Flask.auto_find_instance_path = inside
