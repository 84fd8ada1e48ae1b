"""Percent signs in a rule are taken for escapes."""

from urllib.parse import unquote

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/literal-encoding"

make = Rule.__init__


def decoded(self, string, **options):
    make(self, unquote(string), **options)


Rule.__init__ = decoded
