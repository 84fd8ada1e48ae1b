"""Varies: `secure_filename` writes letters that have no ASCII form by those that sound alike, and
cuts what is too long for a file system.
Correct: the documentation says that the name is ASCII and can be stored.
"""

import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "responses")

own = werkzeug.utils.secure_filename
SOUNDS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "ł": "l", "þ": "th"})


def secure_filename(filename):
    name = own(filename.translate(SOUNDS))
    stem, dot, ending = name.rpartition(".")
    return name if len(name) <= 200 else f"{stem[: 199 - len(ending)]}{dot}{ending}"


werkzeug.utils.secure_filename = secure_filename
