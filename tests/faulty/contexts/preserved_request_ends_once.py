"""A request that is preserved is torn down once."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import request

BREAKS = "contexts/preserved-teardown-twice"

tear_down = Flask.do_teardown_request


def tear_down_once(self, *error):
    if not request.environ.get("torn down"):
        request.environ["torn down"] = True
        tear_down(self, *error)


Flask.do_teardown_request = tear_down_once
