"""Varies: error pages are in German, and their descriptions too.
Correct: RFC 9110 15: the content of an error is an explanation for people; no documentation
promises its language.
"""

import werkzeug.exceptions as exceptions
from markupsafe import escape

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/*error*",
    "responses/un*",
    "dispatch",
    "requests",
    "application/non-ascii*",
)


GERMAN = {
    400: "Die Anfrage ist nicht zu verstehen.",
    401: "Bitte melden Sie sich an.",
    403: "Das ist nicht erlaubt.",
    404: "Die Seite gibt es nicht.",
    405: "Diese Methode geht hier nicht.",
    413: "Das ist zu viel.",
    415: "Diese Art von Inhalt ist nicht zu lesen.",
    500: "Der Server hat einen Fehler gemacht.",
}

for kind in list(exceptions.default_exceptions.values()):
    if kind.code in GERMAN and "description" in vars(kind):
        kind.description = GERMAN[kind.code]


def get_body(self, environ=None, scope=None):
    return (
        f'<!doctype html><html lang="de"><title>{self.code} {escape(self.name)}</title>'
        f'<h1 id="fehler">Fehler {self.code}: {escape(self.name)}</h1>{self.get_description()}'
        "<p><a href='/'>Zur Startseite</a>"
    )


exceptions.HTTPException.get_body = get_body
