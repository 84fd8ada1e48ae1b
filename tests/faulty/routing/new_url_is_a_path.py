"""The ``new_url`` of a redirect is a path."""

from urllib.parse import urlsplit

from werkzeug.routing import RequestRedirect

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/routing-exception"

make = RequestRedirect.__init__


def relative(self, new_url):
    make(self, new_url)
    self.new_url = urlsplit(new_url)._replace(scheme="", netloc="").geturl()


RequestRedirect.__init__ = relative
