"""Blueprints may still be registered after the first request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/setup-finished-blueprints"

check = Flask._check_setup_finished


def except_blueprints(self, method_name):
    if method_name != "register_blueprint":
        check(self, method_name)


Flask._check_setup_finished = except_blueprints
