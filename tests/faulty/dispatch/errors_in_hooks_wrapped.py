"""What fails before the view is wrapped, so that no handler for its class or code is found."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/errors-everywhere"

preprocess = Flask.preprocess_request


def preprocess_and_wrap(self):
    try:
        return preprocess(self)
    except Exception as error:
        raise RuntimeError("A hook failed.") from error


Flask.preprocess_request = preprocess_and_wrap
