"""The redirect to the trailing slash loses the query string."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/canonical-redirects"

make_redirect_url = MapAdapter.make_redirect_url


def without_query(self, path_info, query_args=None, domain_part=None):
    return make_redirect_url(self, path_info, "", domain_part)


MapAdapter.make_redirect_url = without_query
