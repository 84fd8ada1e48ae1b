"""Varies: the collector of cycles runs every few objects.
Correct: when it runs is no matter of documentation.
"""

import gc

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "locals", "signals", "sessions")

gc.set_threshold(50, 3, 3)
