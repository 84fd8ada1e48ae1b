"""Report: fukamachi/lack#102
SCRIPT_NAME of a mounted application does not name where it is mounted.
"""

from changed import change
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "middleware"
EXPECTED = ("middleware/dispatcher", "middleware/mounted-applications")

change(DispatcherMiddleware.__call__, {"= original_script_name + script": "= original_script_name"})
