"""Report: silverstripe/silverstripe-framework#7374
A header that is set in another case does not replace the one that is there.
"""

from changed import change
from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("responses/headers-as-a-collection",)

change(Headers.set, {"if old_key.lower() == ikey:": "if old_key == key:"})
