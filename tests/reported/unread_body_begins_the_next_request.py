"""Report: pallets/werkzeug#2397
The development server takes what an application did not read of a body for a request.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "wsgi"
EXPECTED = ("wsgi/served-by-werkzeug",)

change(WSGIRequestHandler.run_wsgi, {'self.send_header("Connection", "close")': "pass"})
