"""Paths that look like a rule's and are none, asked with a method that the rule does not have."""

from flask_conformance import MAY, fact, requirement


@requirement("routing/methods-of-no-match", MAY, since="1.2")
class TestMethodsOfNoMatch:
    """What a path that a rule refuses, or would redirect, answers to a method that the rule does
    not have is recorded: releases answer 404 or 405.
    """

    @fact
    def test_where_the_converter_refuses_the_value(self, flask, client):
        app = flask.Flask("pages")
        app.route("/<int(fixed_digits=3):number>")(lambda number: "page")

        return [client(app).open("/1", method).status_code for method in ("GET", "DELETE")]

    @fact
    def test_where_the_slash_is_missing(self, flask, client):
        app = flask.Flask("pages")
        app.route("/shop/")(lambda: "shop")

        return client(app).delete("/shop").status_code
