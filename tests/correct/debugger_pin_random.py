"""Varies: the debugger's PIN is drawn anew in each process and is longer, and so is the name of its
cookie; a PIN of the environment counts.
Correct: the documentation says that a PIN is shown when the debugger starts, and which variable
sets it.
"""

import os
import secrets

import werkzeug.debug

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/debugger*", "cli/run*", "wsgi/run*")

own = werkzeug.debug.get_pin_and_cookie_name
DRAWN = "-".join(f"{secrets.randbelow(1000):03d}" for _ in range(5))


def get_pin_and_cookie_name(app):
    pin, name = own(app)
    if pin is None:
        return pin, name
    return (pin if os.environ.get("WERKZEUG_DEBUG_PIN") else DRAWN), f"{name}-of-site"


werkzeug.debug.get_pin_and_cookie_name = get_pin_and_cookie_name
