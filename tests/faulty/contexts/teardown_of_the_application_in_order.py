"""Teardown functions of the application run in the order of registration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/teardown-appcontext"

tear_down = Flask.do_teardown_appcontext


def tear_down_in_order(self, *error):
    functions = self.teardown_appcontext_funcs
    self.teardown_appcontext_funcs = functions[::-1]
    try:
        tear_down(self, *error)
    finally:
        self.teardown_appcontext_funcs = functions


Flask.do_teardown_appcontext = tear_down_in_order
