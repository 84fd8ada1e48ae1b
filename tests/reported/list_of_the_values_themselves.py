"""Report: django/django#7225
Who changes the list that getlist gives changes what cannot be changed, as request.args.
"""

from changed import change
from werkzeug.datastructures import MultiDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/args-access", "requests/parameter-storage")

change(MultiDict.getlist, {"return list(rv)": "return rv"})
