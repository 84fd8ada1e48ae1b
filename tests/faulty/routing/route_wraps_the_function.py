"""``route`` hands back another function."""

import functools

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/route-decorator"

route = Flask.route


def wrapping(self, rule, **options):
    register = route(self, rule, **options)
    return lambda function: functools.partial(register(function))


Flask.route = wrapping
