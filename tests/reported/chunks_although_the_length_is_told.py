"""Report: psf/requests#1648
The development server sends in chunks an answer whose length it tells.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "wsgi"
EXPECTED = ("wsgi/served-by-werkzeug", "wsgi/development-server-answers")

change(WSGIRequestHandler.run_wsgi, {'"content-length" in header_keys': "False"})
