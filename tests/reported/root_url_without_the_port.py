"""Report: falconry/falcon#1678
The root URL of a request lacks the port.
"""

from werkzeug.sansio.request import Request
from werkzeug.sansio.utils import get_current_url

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("requests/url",)


def root_url(self):
    return get_current_url(self.scheme, self.host.partition(":")[0], self.root_path)


Request.root_url = property(root_url)
