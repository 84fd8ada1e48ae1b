"""The path of the base URL becomes part of ``PATH_INFO``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/address"

get_environ = EnvironBuilder.get_environ


def get_environ_of_the_root(self):
    environ = get_environ(self)
    environ["PATH_INFO"] = environ["SCRIPT_NAME"] + environ["PATH_INFO"]
    environ["SCRIPT_NAME"] = ""
    return environ


EnvironBuilder.get_environ = get_environ_of_the_root
