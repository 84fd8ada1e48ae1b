"""Arguments that are added to a builder are not sent."""

from werkzeug.test import EnvironBuilder

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/request-builder"

given = EnvironBuilder.args.fget


def copied(self):
    return given(self).copy()


EnvironBuilder.args = property(copied, EnvironBuilder.args.fset)
