"""Report: pallets/werkzeug#2952
The development server cannot log a request whose client's address has a scope.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "wsgi"
EXPECTED = ("wsgi/development-server-log",)

change(WSGIRequestHandler.log, {'.replace("%", "%%")': ""})
