"""Report: bottlepy/bottle#88
A mounted application is not found at its mount point without a slash.
"""

from changed import change
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "middleware"
EXPECTED = (
    "middleware/dispatcher",
    "middleware/mounted-applications",
)

change(
    DispatcherMiddleware.__call__,
    {"if script in self.mounts:": "if script in self.mounts and path_info:"},
)
