"""Categories of messages lose what is outside ASCII."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "sessions/non-ascii"

flash = flask_reference.flash


def flash_in_ascii(message, category="message"):
    flash(message, category.encode("ascii", "replace").decode())


flask_reference.flash = flash_in_ascii
