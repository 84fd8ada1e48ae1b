"""Report: pallets/werkzeug#2976
getlist(type=…) lets the TypeError of a conversion out, which ends as a server error.
"""

from changed import change
from werkzeug.datastructures import MultiDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/args-access",
    "requests/parameter-storage",
)

change(MultiDict.getlist, {"except (ValueError, TypeError):": "except ValueError:"})
