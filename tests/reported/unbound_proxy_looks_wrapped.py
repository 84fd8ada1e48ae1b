"""Report: pallets/werkzeug#2485
Looking into a proxy that is bound to nothing for what it wraps raises.
"""

from werkzeug.local import LocalProxy, _ProxyLookup

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "contexts"
EXPECTED = (
    "locals/proxy-wrapped",
    "contexts/context-proxies",
)

LocalProxy.__wrapped__ = _ProxyLookup(class_value=None, is_attr=True)
