"""Run a script with the reference in the place of ``flask``: python run_as_flask.py SCRIPT."""

from __future__ import annotations

import importlib
import pkgutil
import runpy
import sys

import flask_reference

for info in pkgutil.walk_packages(flask_reference.__path__, "flask_reference."):
    if not info.name.endswith("__main__"):
        name = info.name.replace("flask_reference", "flask", 1)
        sys.modules[name] = importlib.import_module(info.name)
sys.modules["flask"] = flask_reference

runpy.run_path(sys.argv[1], run_name="__main__")
