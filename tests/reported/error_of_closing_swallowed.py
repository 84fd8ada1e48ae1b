"""Report: MindscapeHQ/raygun4py#22
An error of what is called when a body is closed is swallowed.
"""

from changed import change
from werkzeug.wsgi import ClosingIterator

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("wsgi/closed-body",)
UNNOTICED = "no document says what becomes of an error of what is called on closing"

change(
    ClosingIterator.close,
    {
        "        callback()": "        try:\n"
        "            callback()\n"
        "        except Exception:\n"
        "            pass"
    },
)
