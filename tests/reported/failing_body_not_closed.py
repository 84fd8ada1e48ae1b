"""Report: tornadoweb/tornado#824
The development server does not close the body of an application that fails while it is sent.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("wsgi/served-by-werkzeug", "wsgi/development-server-closing")

change(
    WSGIRequestHandler.run_wsgi,
    {
        'if hasattr(application_iter, "close"):': "if sys.exc_info()[0] is None and "
        'hasattr(application_iter, "close"):'
    },
)
