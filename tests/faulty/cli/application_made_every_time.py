"""``load_app`` makes the application again on every call."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import ScriptInfo

BREAKS = "cli/script-info"

load_app = ScriptInfo.load_app


def load_app_again(self):
    self._loaded_app = None
    return load_app(self)


ScriptInfo.load_app = load_app_again
