"""Report: pallets/werkzeug#2392
The development server says that an answer of 304 comes in chunks, and browsers refuse it.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "wsgi"
EXPECTED = ("wsgi/development-server-no-content",)

change(WSGIRequestHandler.run_wsgi, {"code in {204, 304}": "code == 204"})
