"""``view_functions`` holds wrappers and not the functions themselves."""

from functools import wraps

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/registries"

add_url_rule = Flask.add_url_rule


def wrapping(self, *args, **options):
    before = dict(self.view_functions)
    add_url_rule(self, *args, **options)
    for endpoint, function in self.view_functions.items():
        if endpoint not in before and endpoint != "static":
            self.view_functions[endpoint] = wraps(function)(
                lambda _function=function, **values: _function(**values)
            )


Flask.add_url_rule = wrapping
