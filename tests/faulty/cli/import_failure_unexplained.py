"""The message does not tell what a module could not import."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import locate

BREAKS = "cli/import-failures"

locate_app = locate.locate_app


def locate_silently(module_name, app_name, raise_if_not_found=True):
    try:
        return locate_app(module_name, app_name, raise_if_not_found)
    except locate.NoAppException:
        raise locate.NoAppException("No application.") from None


locate.locate_app = locate_silently
