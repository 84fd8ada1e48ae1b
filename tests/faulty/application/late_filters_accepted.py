"""Template filters may still be registered after the first request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/setup-finished"

check = Flask._check_setup_finished


def except_filters(self, method_name):
    if not method_name.endswith("template_filter"):
        check(self, method_name)


Flask._check_setup_finished = except_filters
