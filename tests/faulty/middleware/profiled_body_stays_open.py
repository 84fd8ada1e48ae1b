"""The body of a profiled request is not closed."""

from werkzeug.middleware.profiler import ProfilerMiddleware

from flask_adapters.reference import adapter as adapter

BREAKS = "middleware/profiler"

make = ProfilerMiddleware.__init__


def never_closing(self, app, *args, **options):
    make(self, lambda *exchange: list(app(*exchange)), *args, **options)


ProfilerMiddleware.__init__ = never_closing
