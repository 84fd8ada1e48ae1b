"""Teardown functions of the application run before those of the blueprint."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "blueprints/hook-order"

teardown = Flask.do_teardown_request


def application_first(self, *args):
    functions = self.teardown_request_funcs
    self.teardown_request_funcs = {None: functions.pop(None, [])}
    teardown(self, *args)
    own, self.teardown_request_funcs = self.teardown_request_funcs, functions
    teardown(self, *args)
    functions.update(own)


Flask.do_teardown_request = application_first
