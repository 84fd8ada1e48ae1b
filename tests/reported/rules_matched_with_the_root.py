"""Report: anomaly/prestans#126
Rules are compared with the whole path, the prefix that the application is mounted at included.
"""

from changed import change
from werkzeug.routing import Map

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "routing"
EXPECTED = ("wsgi/script-root", "routing/url-for-script-root")

change(
    Map.bind_to_environ,
    {
        '_get_wsgi_string("PATH_INFO")': (
            '(script_name or "").rstrip("/") + (_get_wsgi_string("PATH_INFO") or "")'
        )
    },
)
