"""Files that are disallowed are shared like the others."""

from werkzeug.middleware.shared_data import SharedDataMiddleware

from flask_adapters.reference import adapter as adapter

BREAKS = "middleware/shared-data"

make = SharedDataMiddleware.__init__


def without_rules(self, app, exports, disallow=None, **options):
    make(self, app, exports, **options)


SharedDataMiddleware.__init__ = without_rules
