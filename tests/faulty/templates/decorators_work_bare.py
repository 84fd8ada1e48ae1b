"""``template_filter`` works without parentheses, as in 3.2."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/bare-decorators"

template_filter = Flask.template_filter


def bare(self, name=None):
    if callable(name):
        self.add_template_filter(name)
        return name
    return template_filter(self, name)


Flask.template_filter = bare
