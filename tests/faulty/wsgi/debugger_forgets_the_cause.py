"""The debugger's page tells the last error alone."""

from werkzeug.debug.tbtools import DebugTraceback

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/debugger-pages"

make = DebugTraceback.__init__


def alone(self, error, *arguments, **options):
    error.__cause__ = None
    error.__suppress_context__ = True
    make(self, error, *arguments, **options)


DebugTraceback.__init__ = alone
