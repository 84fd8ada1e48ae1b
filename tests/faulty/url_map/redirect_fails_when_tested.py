"""``test`` takes a redirect for no match."""

from werkzeug.exceptions import HTTPException
from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/map-test"


def without_redirects(self, path_info=None, method=None):
    try:
        self.match(path_info, method)
    except HTTPException:
        return False
    return True


MapAdapter.test = without_redirects
