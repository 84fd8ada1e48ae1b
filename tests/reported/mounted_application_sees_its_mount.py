"""Report: PerlDancer/Dancer2#373
The path that a mounted application sees has the prefix that it is mounted at.
"""

from changed import change
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "middleware"
EXPECTED = ("middleware/dispatcher",)

change(DispatcherMiddleware.__call__, {'environ["PATH_INFO"] = path_info': "pass"})
