"""Report: bottlepy/bottle#602
The path of a mounted application is decoded before it is handed over.
"""

from changed import change
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "middleware"
EXPECTED = ("middleware/mounted-applications", "middleware/dispatcher")

change(
    DispatcherMiddleware.__call__,
    {'"PATH_INFO"] = path_info': '"PATH_INFO"] = path_info.encode("latin-1").decode()'},
)
