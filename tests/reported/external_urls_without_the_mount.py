"""Report: Kludex/starlette#604
A full URL lacks the prefix that the application is mounted at.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "url building"
EXPECTED = ("routing/url-for-external", "routing/url-for-script-root")

change(
    MapAdapter.build,
    {"{scheme}//{host}{self.script_name[:-1]}/": "{scheme}//{host}/"},
)
