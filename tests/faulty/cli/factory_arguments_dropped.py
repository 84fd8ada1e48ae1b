"""A factory is called without the arguments that the path gives it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import locate

BREAKS = "cli/named-application"

find_app_by_string = locate.find_app_by_string


def find_without_arguments(module, app_name):
    return find_app_by_string(module, app_name.partition("(")[0])


locate.find_app_by_string = find_without_arguments
