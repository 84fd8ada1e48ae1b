"""``X-Forwarded-…``: headers that any client can send."""

import pytest

from flask_conformance import MUST, requirement
from flask_conformance.kit.words import uri


@requirement("requests/forwarded-headers", MUST, since="1.2", werkzeug=">=0.15")
class TestForwardedHeaders:
    """An application that stands behind no middleware for it takes neither host nor scheme nor
    address nor prefix from ``X-Forwarded-…`` headers.

    Why: links in mails are built with the host; who can choose it has the link of a new password
    sent to a site of their own.
    Source: Flask documentation, "Tell Flask it is Behind a Proxy".
    If this fails: look at where the host is read.
    """

    @pytest.mark.parametrize(
        ("header", "value"),
        [
            ("X-Forwarded-Host", "evil.example"),
            ("X-Forwarded-Server", "evil.example"),
            ("X-Forwarded-Proto", "https"),
            ("X-Forwarded-Port", "444"),
            ("X-Forwarded-Prefix", "/evil"),
            ("Forwarded", "host=evil.example;proto=https"),
        ],
    )
    def test_address_stays(self, flask, client, header, value):
        app = flask.Flask("shop")

        @app.route("/page")
        def page():
            return f"{flask.request.url} {flask.url_for('page', _external=True)}"

        told = client(app).get("/page", headers={header: value}).text
        assert [uri(address) for address in told.split()] == ["http://localhost/page"] * 2

    @pytest.mark.parametrize("header", ["X-Forwarded-For", "X-Real-IP", "Forwarded"])
    def test_client_stays(self, flask, environ, header):
        app = flask.Flask("shop")
        sent = environ(headers={header: "for=192.0.2.1" if header == "Forwarded" else "192.0.2.1"})

        with app.request_context(sent):
            assert flask.request.remote_addr == "127.0.0.1"
