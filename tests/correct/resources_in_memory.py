"""Varies: `open_resource` gives what it has read as a file in memory.
Correct: the documentation promises a file to read from; packages may be inside of an archive.
"""

import io

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "blueprints")


def in_memory(own):
    def open_resource(self, *args, **kwargs):
        with own(self, *args, **kwargs) as file:
            content = file.read()
        return io.StringIO(content) if isinstance(content, str) else io.BytesIO(content)

    return open_resource


flask.Flask.open_resource = in_memory(flask.Flask.open_resource)
flask.Blueprint.open_resource = in_memory(flask.Blueprint.open_resource)
