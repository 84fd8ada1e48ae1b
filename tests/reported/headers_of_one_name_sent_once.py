"""Report: sparckles/Robyn#702
Of several headers of one name only the last is sent.
"""

from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "headers"
EXPECTED = ("dispatch/return-headers", "responses/headers-as-a-collection", "responses/set-cookie")

Headers.to_wsgi_list = lambda self: list(dict(list(self)).items())
