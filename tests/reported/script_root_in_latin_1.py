"""Report: falconry/falcon#2667
The prefix at which an application is mounted is read as Latin-1.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "wsgi"
EXPECTED = ("wsgi/script-root", "routing/url-for-script-root")

change(
    Request.__init__,
    {'_wsgi_decoding_dance(environ.get("SCRIPT_NAME") or "")': 'environ.get("SCRIPT_NAME") or ""'},
)
