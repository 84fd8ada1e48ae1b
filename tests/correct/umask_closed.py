"""Varies: files that are made can be read by their owner alone.
Correct: the mask of a process is the site's; the documentation names no modes.
"""

import os

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "cli", "requests", "responses", "wsgi", "middleware")

os.umask(0o077)
