"""Report: unbit/uwsgi#876
A mounted application is given the path with the prefix that it is mounted at.
"""

from changed import change
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "middleware"
EXPECTED = ("middleware/dispatcher", "middleware/mounted-applications")

change(DispatcherMiddleware.__call__, {'environ["PATH_INFO"] = path_info': "pass"})
