"""Report: expressjs/express#1317
A redirect is a server error for a client that accepts no page, as application/octet-stream.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "redirects"
EXPECTED = ("responses/redirect", "responses/redirect-page")

change(
    App.redirect,
    {
        "return _wz_redirect(": (
            "from flask import has_request_context, request\n"
            "    accepted = request.accept_mimetypes if has_request_context() else ()\n"
            "    assert not accepted or accepted.accept_html or 'text/plain' in accepted\n"
            "    return _wz_redirect("
        )
    },
)
