"""Routes can be added after the first request, unless in debug mode."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/setup-finished"

check = Flask._check_setup_finished


def check_in_debug(self, method_name):
    if self.debug:
        check(self, method_name)


Flask._check_setup_finished = check_in_debug
