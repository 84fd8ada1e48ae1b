"""Teardown functions are not told of an exception that came after the view."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import request

BREAKS = "contexts/teardown-error"

finalize, tear_down = Flask.finalize_request, Flask.do_teardown_request


def finalize_and_remember(self, *args, **options):
    request.environ["view is over"] = True
    return finalize(self, *args, **options)


def tear_down_without(self, error=None):
    tear_down(self, None if request.environ.get("view is over") else error)


Flask.finalize_request, Flask.do_teardown_request = finalize_and_remember, tear_down_without
