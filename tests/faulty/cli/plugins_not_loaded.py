"""Entry points of other distributions are not looked for."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli.groups import FlaskGroup

BREAKS = "cli/plugins"

FlaskGroup._load_plugins = lambda self: None
