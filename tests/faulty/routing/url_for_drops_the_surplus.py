"""``url_for`` leaves out the values that the rule has no variable for."""

from functools import partialmethod

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/url-for-path"

MapAdapter.build = partialmethod(MapAdapter.build, append_unknown=False)
