"""Report: pallets/flask#1970
FLASK_APP=run.py:name is taken for a module of the name run.py.
"""

from changed import change
from flask.cli import ScriptInfo

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cli"
EXPECTED = ("cli/named-application", "cli/app-option")

change(
    ScriptInfo.load_app,
    {"locate_app(import_name, name)": "locate_app(path if name else import_name, name)"},
)
