"""Teardown functions are not told of an interrupt."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/exit-exceptions"

should_ignore_error = Flask.should_ignore_error


def also_interrupts(self, error):
    return not isinstance(error, Exception) or should_ignore_error(self, error)


Flask.should_ignore_error = also_interrupts
