"""Debug mode does not tell that the form lacks its enctype."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core import wrappers

BREAKS = "requests/missing-enctype"

wrappers.explain_missing_files = lambda request: None
