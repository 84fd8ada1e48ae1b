"""Releasing a stack removes its top alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "locals/release"

LocalStack.__release_local__ = LocalStack.pop
