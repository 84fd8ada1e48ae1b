"""``secret_key`` is an attribute of its own."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/config-attributes"

Flask.secret_key = None
