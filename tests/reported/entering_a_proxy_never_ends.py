"""Report: pallets/werkzeug#167
A proxy in a with statement enters itself, and again.
"""

from werkzeug.local import LocalProxy

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "contexts"
EXPECTED = ("locals/proxy-with",)

LocalProxy.__enter__ = lambda self: self.__enter__()
LocalProxy.__exit__ = lambda self, *args: self.__exit__(*args)
