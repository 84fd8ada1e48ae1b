"""Report: pallets/werkzeug#267
An operator with a proxy on its right side raises.
"""

from werkzeug.local import LocalProxy

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "contexts"
EXPECTED = ("locals/proxy-operators",)

for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "or", "and", "xor"):
    delattr(LocalProxy, f"__r{name}__")
