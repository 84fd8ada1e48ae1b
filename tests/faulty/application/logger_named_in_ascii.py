"""The logger's name loses what is outside ASCII."""

import logging

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/non-ascii-names"

Flask.logger = property(
    lambda self: logging.getLogger(self.name.encode("ascii", "replace").decode())
)
