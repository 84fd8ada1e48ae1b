"""The redirect of an alias loses the slash at the end."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/alias"

make_alias_redirect_url = MapAdapter.make_alias_redirect_url


def without_slash(self, *args):
    return make_alias_redirect_url(self, *args).rstrip("/")


MapAdapter.make_alias_redirect_url = without_slash
