"""``app.py`` is looked for before ``wsgi.py``."""

import os

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import ScriptInfo

BREAKS = "cli/default-module"

find_app = ScriptInfo._find_app


def find_app_py_first(self):
    if not (self.create_app or self.app_import_path) and os.path.exists("app.py"):
        self.app_import_path = "app.py"
    return find_app(self)


ScriptInfo._find_app = find_app_py_first
