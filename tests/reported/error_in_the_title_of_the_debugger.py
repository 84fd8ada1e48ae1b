"""Report: pallets/werkzeug#2719
The debugger writes the message of an error into the title of its page as it is.
"""

from changed import change
from werkzeug.debug.tbtools import DebugTraceback

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "errors"
EXPECTED = ("wsgi/debugger-escapes",)

change(DebugTraceback.render_debugger_html, {"escape(exc_lines[0])": "exc_lines[0]"})
