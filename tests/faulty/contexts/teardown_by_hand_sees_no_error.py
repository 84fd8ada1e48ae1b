"""do_teardown_request without an argument ignores the exception that is being handled."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/teardown-by-hand"

tear_down = Flask.do_teardown_request
Flask.do_teardown_request = lambda self, exc=None: tear_down(self, exc)
