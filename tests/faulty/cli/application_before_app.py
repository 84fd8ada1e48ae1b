"""``application`` goes before ``app``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import locate

BREAKS = "cli/find-application"

find_best_app = locate.find_best_app


def find_application_first(module):
    from flask_reference.app import Flask

    found = getattr(module, "application", None)
    return found if isinstance(found, Flask) else find_best_app(module)


locate.find_best_app = find_application_first
