"""Report: pallets/werkzeug#2480
The development server warns that it is one only where it listens to all addresses.
"""

from changed import change
from werkzeug.serving import BaseWSGIServer

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "wsgi"
EXPECTED = ("wsgi/development-server-warning", "wsgi/run-output")

change(
    BaseWSGIServer.log_startup,
    {"messages = [dev_warning]": 'messages = [dev_warning] * (self.host in {"0.0.0.0", "::"})'},
)
