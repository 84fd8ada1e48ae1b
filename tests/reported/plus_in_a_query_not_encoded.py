"""Report: pallets/werkzeug#2657
A plus sign in a query value of a built URL is not encoded, and reads back as a space.
"""

import werkzeug.urls
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("routing/url-for-path", "url-map/build-quoting", "routing/url-for-round-trip")

change(werkzeug.urls._urlencode, {'"!$\'()*,/:;?@"': '"!$\'()*+,/:;?@"'})
