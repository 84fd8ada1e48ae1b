"""Teardown functions of the request run in the order of registration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/teardown-request"

tear_down = Flask.do_teardown_request


def tear_down_in_order(self, *error):
    for functions in self.teardown_request_funcs.values():
        functions.reverse()
    try:
        tear_down(self, *error)
    finally:
        for functions in self.teardown_request_funcs.values():
            functions.reverse()


Flask.do_teardown_request = tear_down_in_order
