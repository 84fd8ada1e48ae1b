"""Report: ida-arbeitszeit/workers-control#705
The reloader restarts the server again and again, although no file was changed.
"""

from changed import change
from werkzeug._reloader import StatReloaderLoop

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "cli"
EXPECTED = ("cli/run-reloader", "cli/run-reloader-files")
UNNOTICED = "it shows when time passes, for which clauses do not wait"

change(StatReloaderLoop.run_step, {"if mtime > old_time:": "if mtime >= old_time:"})
