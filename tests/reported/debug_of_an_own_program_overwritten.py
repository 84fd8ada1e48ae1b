"""Report: pallets/flask#2765
A program with FlaskGroup(set_debug_flag=False) has its debug flag overwritten.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/own-program", "cli/script-info", "cli/debug-flag")

change(flask.cli.ScriptInfo.load_app, {"if self.set_debug_flag:": "if True:"})
