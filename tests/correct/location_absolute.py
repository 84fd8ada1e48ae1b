"""Varies: the Location header is made absolute (Werkzeug's documented autocorrect_location_header).
Correct: RFC 9110 10.2.2 allows both; Flask before 2.1 did so, and its documentation of redirect()
says nothing.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/redirect*",
    "routing/*redirect*",
    "routing/*slash*",
    "dispatch/*http*",
    "middleware/dispatcher",
    "middleware/mounted-applications",
    "testing/*redirect*",
)


flask.Response.autocorrect_location_header = True
