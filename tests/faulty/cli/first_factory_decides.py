"""Where ``create_app`` gives no application, ``make_app`` is not asked."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import locate

BREAKS = "cli/factory-that-makes-none"

find_best_app = locate.find_best_app


def find_by_the_first(module):
    hidden = {}
    if hasattr(module, "create_app") and hasattr(module, "make_app"):
        hidden["make_app"] = vars(module).pop("make_app")
    try:
        return find_best_app(module)
    finally:
        vars(module).update(hidden)


locate.find_best_app = find_by_the_first
