"""Report: pallets/werkzeug#2188
The class and the docstring of an unbound proxy are methods.
"""

from changed import change
from werkzeug.local import _ProxyLookup

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "contexts"
EXPECTED = ("locals/proxy-unbound",)

change(_ProxyLookup.__get__, {"if self.is_attr:": "if False:"})
