"""Report: static-web-server/static-web-server#523
The redirect to the trailing slash loses the query.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "routing"
EXPECTED = ("routing/trailing-slash",)

own = MapAdapter.make_redirect_url


def make_redirect_url(self, path_info, query_args=None, domain_part=None):
    self.query_args = ""
    return own(self, path_info, None, domain_part)


MapAdapter.make_redirect_url = make_redirect_url
