"""The class of the test client is told to keep cookies even if it shall not."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/other-classes"

test_client = Flask.test_client


def with_cookies(self, use_cookies=True, **options):
    return test_client(self, True, **options)


Flask.test_client = with_cookies
