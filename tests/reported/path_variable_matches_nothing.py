"""Report: delvedor/find-my-way#46
A path variable matches where there is nothing.
"""

from werkzeug.routing import PathConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "routing"
EXPECTED = ("routing/path-converter",)

PathConverter.regex = ".*?"
