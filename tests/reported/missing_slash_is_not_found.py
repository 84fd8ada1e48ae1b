"""Report: twisted/klein#10
A URL that lacks the slash of its rule is not found, instead of being redirected.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "routing"
EXPECTED = ("routing/trailing-slash",)

change(
    MapAdapter.match,
    {
        "except RequestPath as e:": (
            "except RequestPath as e:\n"
            '        if e.path_info == f"{path_part}/":\n'
            "            raise NotFound() from None"
        )
    },
)
