"""Report: pallets/werkzeug#2843
get(type=…) lets the TypeError of a conversion out, which ends as a server error.
"""

from changed import change
from werkzeug.datastructures.structures import TypeConversionDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/args-access",
    "requests/parameter-storage",
)

change(TypeConversionDict.get, {"except (ValueError, TypeError):": "except ValueError:"})
