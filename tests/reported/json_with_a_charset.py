"""Report: Pylons/webob#197
A response of JSON has a charset in its content type.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "json"
EXPECTED = ("responses/response-charset", "responses/jsonify")

change(werkzeug.utils.get_content_type, {'endswith("+xml")': 'endswith(("+xml", "json"))'})
