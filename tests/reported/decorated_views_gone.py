"""Report: sanic-org/sanic#1764
The decorator of a route does not hand back the function, so that it cannot be decorated again.
"""

from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "routing"
EXPECTED = ("routing/route-decorator", "routing/several-rules")


def route(self, rule, **options):
    def decorator(view):
        self.add_url_rule(rule, options.pop("endpoint", None), view, **options)

    return decorator


Scaffold.route = route
