"""Report: pallets/werkzeug#2622
The development server takes X_Forwarded_For for X-Forwarded-For, so that it passes a proxy's
filter.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "wsgi"
EXPECTED = ("wsgi/development-server-underscores",)

change(WSGIRequestHandler.make_environ, {'if "_" in key:': "if False:"})
