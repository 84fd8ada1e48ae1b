"""Varies: the collector of cycles is off.
Correct: the documentation does not promise it; sites freeze it to save time.
"""

import gc

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "locals", "signals", "sessions")

gc.disable()
