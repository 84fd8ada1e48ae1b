"""Varies: `redirect` gives a response whose page is no HTML but a line of text.
Correct: RFC 9110 15.4: the content of a redirect is a note for people.
"""

import flask.sansio.app
import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "routing", "dispatch", "sessions", "testing", "async")

own = werkzeug.utils.redirect


def redirect(location, code=302, Response=None):
    response = own(location, code, Response)
    response.set_data(f"Go to {response.headers['Location']}\n")
    response.content_type = "text/plain; charset=utf-8"
    return response


import flask.helpers

werkzeug.utils.redirect = redirect
flask.helpers._wz_redirect = flask.sansio.app._wz_redirect = redirect
