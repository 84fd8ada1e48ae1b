"""Report: pallets/werkzeug#451
What is written to a response's stream does not take its Content-Length away.
"""

from changed import change
from werkzeug.wrappers.response import ResponseStream

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/changing-a-response", "responses/streamed-response")

change(ResponseStream.write, {'self.response.headers.pop("Content-Length", None)': "pass"})
