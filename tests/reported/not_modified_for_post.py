"""Report: Adobe-Consulting-Services/acs-aem-commons#2142
POST is answered with 304 where its If-None-Match has the tag.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("responses/make-conditional",)

change(Response.make_conditional, {'in ("GET", "HEAD")': 'in ("GET", "HEAD", "POST")'})
