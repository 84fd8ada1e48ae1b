"""Varies: the machine's table of types has other ones for scripts, XML and fonts.
Correct: types are guessed by Python's mimetypes, which reads the tables of the system.
"""

import mimetypes

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/*attach*",
    "application/static*",
    "blueprints/static*",
    "middleware/shared-data",
)


for extension, kind in {
    ".js": "application/javascript",
    ".mjs": "application/javascript",
    ".xml": "text/xml",
    ".ico": "image/x-icon",
    ".csv": "text/x-csv",
    ".gz": "application/x-gzip",
    ".zip": "application/x-zip-compressed",
    ".bin": "application/x-binary",
}.items():
    mimetypes.add_type(kind, extension)
