"""Report: pallets/werkzeug#2388
A URL is built with a value that its any() converter does not have, and that never matches.
"""

from werkzeug.routing import AnyConverter, BaseConverter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("routing/any-converter", "url-map/build-converters")

AnyConverter.to_url = BaseConverter.to_url
