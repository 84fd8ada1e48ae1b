"""Report: derekkraan/curl_req#41
A body of JSON is not taken for it where its type tells a charset.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "json"
EXPECTED = ("requests/is-json", "requests/get-json", "requests/json")

change(Request.is_json.fget, {"self.mimetype": '(self.content_type or "")'})
