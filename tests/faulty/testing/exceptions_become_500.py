"""With ``testing`` too, an exception becomes the response 500."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "testing/exceptions-reach-the-test"

handle_exception = Flask.handle_exception


def handle_as_usual(self, error):
    testing, self.config["TESTING"] = self.config["TESTING"], False
    try:
        return handle_exception(self, error)
    finally:
        self.config["TESTING"] = testing


Flask.handle_exception = handle_as_usual
