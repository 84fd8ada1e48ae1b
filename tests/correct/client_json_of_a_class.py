"""Varies: the test response parses its JSON each time it is asked for it, and its text is a
subclass of str.
Correct: Werkzeug's documentation says what `json` and `text` are.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "responses", "dispatch/return*", "requests/json*")


class Text(str):
    __slots__ = ()


def text(self):
    return Text(self.get_data(as_text=True))


def json(self):
    return self.get_json(silent=False)


werkzeug.test.TestResponse.text = property(text)
werkzeug.test.TestResponse.json = property(json)
