"""A module's factories are not looked for."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import locate

BREAKS = "cli/find-factory"

find_best_app = locate.find_best_app


def find_without_factories(module):
    names = [name for name in ("create_app", "make_app") if hasattr(module, name)]
    hidden = {name: vars(module).pop(name) for name in names}
    try:
        return find_best_app(module)
    finally:
        vars(module).update(hidden)


locate.find_best_app = find_without_factories
