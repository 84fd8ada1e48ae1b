"""``patch`` registers a rule for PUT."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/method-shortcuts"

Flask.patch = Flask.put
