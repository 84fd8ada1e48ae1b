"""Report: opendatateam/udata#1508
A UUID in the URL with a blank behind it is a server error.
"""

from werkzeug.routing import UUIDConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "routing"
EXPECTED = ("routing/uuid-converter",)

UUIDConverter.regex += " ?"
