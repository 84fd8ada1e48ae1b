"""Varies: the newer names of RFC 9110: 413 Content Too Large, 422 Unprocessable Content, 416 Range
Not Satisfiable, 418 (Unused).
Correct: RFC 9110 15.5 names them so; the phrase is only a recommendation.
"""

from werkzeug.http import HTTP_STATUS_CODES

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests/max*", "requests/form*", "responses/ranges", "responses/error-page")


HTTP_STATUS_CODES.update(
    {
        413: "Content Too Large",
        414: "URI Too Long",
        416: "Range Not Satisfiable",
        418: "(Unused)",
        422: "Unprocessable Content",
    }
)
