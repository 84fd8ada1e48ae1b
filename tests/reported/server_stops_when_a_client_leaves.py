"""Report: pallets/werkzeug#954
The development server stops when a client leaves before it has its answer.
"""

import threading

from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("wsgi/served-by-werkzeug", "wsgi/closed-body", "wsgi/development-server-closing")


def connection_dropped(self, error, environ=None):
    threading.Thread(target=self.server.shutdown).start()


WSGIRequestHandler.connection_dropped = connection_dropped
