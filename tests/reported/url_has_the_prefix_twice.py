"""Report: falconry/falcon#852
The URL of a request has the prefix that the application is mounted at twice.
"""

from changed import change
from werkzeug.sansio.utils import get_current_url

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("requests/url", "wsgi/script-root")

change(
    get_current_url,
    {'quote(root_path.rstrip("/"), safe': 'quote(root_path.rstrip("/") * 2, safe'},
)
