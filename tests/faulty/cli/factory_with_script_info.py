"""A factory is given the ``ScriptInfo``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import ScriptInfo

BREAKS = "cli/factory-gets-nothing"

find_app = ScriptInfo._find_app


def find_app_with_info(self):
    return find_app(self) if self.create_app is None else self.create_app(self)


ScriptInfo._find_app = find_app_with_info
