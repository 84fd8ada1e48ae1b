"""A redirect leads off the subdomain."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/request-redirect"

make_redirect_url = MapAdapter.make_redirect_url


def on_the_bare_host(self, path_info, query_args=None, domain_part=None):
    return make_redirect_url(self, path_info, query_args, None if self.map.host_matching else "")


MapAdapter.make_redirect_url = on_the_bare_host
