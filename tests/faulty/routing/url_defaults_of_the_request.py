"""The ``url_defaults`` functions of the current blueprint run, not those of the link's."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import request

BREAKS = "routing/url-for-blueprint-defaults"


def of_the_request(self, endpoint, values):
    for scope in (None, *reversed(request.blueprints if request else [])):
        for function in self.url_default_functions.get(scope, ()):
            function(endpoint, values)


Flask.inject_url_defaults = of_the_request
