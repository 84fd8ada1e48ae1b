"""Teardown functions of a good request learn of the exception that its caller handles."""

import sys

from flask_adapters.reference import adapter as adapter
from flask_reference.core import contexts

BREAKS = "contexts/teardown-error-of-the-caller"

contexts.error_to_tell = lambda exc: (
    sys.exc_info()[1] if exc is None or exc is contexts.CURRENT_EXCEPTION else exc
)
