"""Report: pallets/werkzeug#2533
A rule that ends in a path variable and a slash does not redirect the URL without the slash.
"""

from changed import change
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/trailing-slash", "routing/path-converter-slash")

change(Rule._parse_rule, {"(?<!/)(/?)": "(?<!/)(/)"})
