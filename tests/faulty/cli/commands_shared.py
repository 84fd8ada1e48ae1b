"""All applications share one group of commands."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.cli import AppGroup

BREAKS = "cli/commands"

shared = AppGroup("shared")
init = Flask.__init__


def init_with_shared_commands(self, *args, **options):
    init(self, *args, **options)
    self.cli = shared


Flask.__init__ = init_with_shared_commands
