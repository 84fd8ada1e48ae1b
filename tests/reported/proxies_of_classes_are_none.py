"""Report: ionelmc/python-lazy-object-proxy#9
isinstance(x, proxy) raises where the proxy stands for a class.
"""

from werkzeug.local import LocalProxy

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "contexts"
EXPECTED = ("locals/proxy-class",)

del LocalProxy.__instancecheck__
