"""Bytes of a query that are no text."""

from flask_conformance import MAY, applies, fact, requirement


@requirement("requests/undecodable-query", MAY, since="1.2")
class TestUndecodableQuery:
    """Bytes in a query that are no UTF-8 are left percent-encoded.

    Why: replaced by one character they could not be told from each other.

    Source: Werkzeug change log, version 2.3.0.
    """

    @fact
    def test_value(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/?a=x%ff%C3%A9")):
            return flask.request.args["a"]

    @applies(werkzeug=">=2.3")
    def test_are_left_as_they_came(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/?a=x%ff%FE&b=%C3%A9")):
            read = flask.request.args.to_dict()
        assert (read["a"].lower(), read["b"]) == ("x%ff%fe", "é")
