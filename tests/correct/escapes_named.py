"""Varies: quotes are escaped as &quot; and &#x27; in HTML.
Correct: HTML, section 13.5: they name the same characters as &#34; and &#39;.
"""

import markupsafe

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "templates/auto*",
    "templates/render*",
    "responses/markup",
    "responses/error-page",
    "responses/redirect",
    "dispatch/abort",
    "sessions/value-types",
)


own = markupsafe._escape_inner


def escaped(text):
    return own(text).replace("&#34;", "&quot;").replace("&#39;", "&#x27;")


markupsafe._escape_inner = escaped
