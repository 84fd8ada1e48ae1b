"""Report: pallets/werkzeug#2375
The development server says that answers without a body, as to HEAD or 204, come in chunks.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "wsgi"
EXPECTED = ("wsgi/development-server-no-content",)

change(
    WSGIRequestHandler.run_wsgi,
    {
        'environ["REQUEST_METHOD"] == "HEAD"': "False",
        "(100 <= code < 200)": "False",
        "code in {204, 304}": "False",
    },
)
