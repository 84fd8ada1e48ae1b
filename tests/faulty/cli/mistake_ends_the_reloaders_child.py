"""An application that cannot be loaded ends the child of the reloader too."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import commands

BREAKS = "cli/run-of-a-mistake"

commands._load_for_serving = lambda info: info.load_app()
