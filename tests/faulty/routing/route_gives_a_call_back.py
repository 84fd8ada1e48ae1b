"""``route`` hands back a function that takes no arguments."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/route-decorator"

route = Flask.route


def wrapping(self, rule, **options):
    register = route(self, rule, **options)

    def decorator(function):
        register(function)
        return lambda: function()

    return decorator


Flask.route = wrapping
