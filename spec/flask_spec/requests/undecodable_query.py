"""Bytes of a query that are no text."""

from flask_conformance import MAY, fact, requirement


@requirement("requests/undecodable-query", MAY, since="1.2")
class TestUndecodableQuery:
    """What a view reads of bytes in a query that are no UTF-8 is recorded: releases replace them,
    or leave them percent-encoded.

    Source: Werkzeug change log, version 2.3.0.
    """

    @fact
    def test_value(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/?a=x%ff%C3%A9")):
            return flask.request.args["a"]
