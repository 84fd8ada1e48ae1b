"""Report: neg3ntropy/objproxies#2
A proxy of something that is false is true.
"""

from werkzeug.local import LocalProxy

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "contexts"
EXPECTED = ("locals/proxy-truth",)

LocalProxy.__bool__ = lambda self: True
