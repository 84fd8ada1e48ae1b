"""Report: sanic-org/sanic#1052
A view that answers GET does not answer HEAD.
"""

from changed import change
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "routing"
EXPECTED = (
    "routing/default-methods",
    "wsgi/head",
    "views/head",
)

change(Rule.__init__, {'methods.add("HEAD")': "pass"})
