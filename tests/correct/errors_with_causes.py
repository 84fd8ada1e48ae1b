"""Varies: HTTP errors that `abort` raises have a cause.
Correct: PEP 3134; the documentation says which exception is raised.
"""

from werkzeug.exceptions import Aborter, HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "blueprints", "logging", "signals", "routing")

own = Aborter.__call__


def __call__(self, code, *args, **kwargs):
    try:
        own(self, code, *args, **kwargs)
    except HTTPException as error:
        raise error from LookupError(f"asked for {code}")


Aborter.__call__ = __call__
