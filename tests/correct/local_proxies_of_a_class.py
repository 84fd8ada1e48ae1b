"""Varies: proxies are of a subclass, also those that locals and stacks give.
Correct: the documentation says what a proxy does, and that locals give proxies.
"""

import werkzeug.local

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("locals", "contexts/current-app")


class Proxy(werkzeug.local.LocalProxy):
    __slots__ = ()


werkzeug.local.LocalProxy = Proxy
