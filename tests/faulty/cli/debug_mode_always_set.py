"""A program cannot decline that debug mode is set."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli.groups import FlaskGroup

BREAKS = "cli/own-program"

init = FlaskGroup.__init__


def init_setting_debug(self, *args, set_debug_flag=True, **options):
    init(self, *args, **options)


FlaskGroup.__init__ = init_setting_debug
