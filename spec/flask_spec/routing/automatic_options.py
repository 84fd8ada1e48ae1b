"""OPTIONS: answered automatically, or by the view, or not at all."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("routing/automatic-options", MUST, flask=">=0.6")
class TestAutomaticOptions:
    """OPTIONS is answered without the view: with success, and in ``Allow`` every method that the
    path answers; ``make_default_options_response`` makes the answer.

    Source: RFC 9110, section 9.3.7 (OPTIONS); Flask API, ``make_default_options_response``.
    """

    def test_names_the_methods_of_the_rule(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["GET", "POST"])
        def notes():
            return "notes"

        allowed = client(app).options("/notes").headers.tokens("Allow")
        assert allowed == {"GET", "HEAD", "POST", "OPTIONS"}

    def test_is_answered_with_success(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes")
        def notes():
            return "notes"

        assert client(app).options("/notes").status_code in range(200, 300)

    def test_does_not_call_the_view(self, flask, client):
        app, called = flask.Flask("notes"), []

        @app.route("/notes")
        def notes():
            called.append("view")
            return "notes"

        allowed = client(app).options("/notes").headers.tokens("Allow")
        assert ("OPTIONS" in allowed, called) == (True, [])

    @applies(flask=">=0.6.1")
    def test_names_the_methods_of_every_rule_for_the_path(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes/<name>", methods=["GET"])
        def show(name):
            return "shown"

        @app.route("/notes/<name>", methods=["DELETE"])
        def remove(name):
            return "removed"

        allowed = client(app).options("/notes/one").headers.tokens("Allow")
        assert allowed == {"GET", "HEAD", "DELETE", "OPTIONS"}

    def test_is_given_to_a_rule_without_get(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["POST"])
        def notes():
            return "notes"

        assert client(app).options("/notes").headers.tokens("Allow") == {"POST", "OPTIONS"}

    def test_unknown_path_is_not_found(self, flask, client):
        app = flask.Flask("notes")

        assert client(app).options("/notes").status_code == 404

    def test_bare_late_rule_has_it_too(self, flask, client):
        app = flask.Flask("notes")
        app.add_url_rule("/notes", "notes")

        assert client(app).options("/notes").headers.tokens("Allow") == {"GET", "HEAD", "OPTIONS"}

    @applies(flask=">=0.7")
    def test_answer_can_be_replaced(self, flask, client):
        class Notes(flask.Flask):
            def make_default_options_response(self):
                return flask.Response("ask me")

        app = Notes("notes")
        app.add_url_rule("/notes", "notes", lambda: "notes")

        assert client(app).options("/notes").text == "ask me"

    @applies(flask=">=0.7")
    def test_default_answer_is_of_the_response_class(self, flask):
        class Answer(flask.Response):
            pass

        app = flask.Flask("notes")
        app.response_class = Answer
        app.add_url_rule("/notes", "notes", lambda: "notes")

        with app.test_request_context("/notes", method="OPTIONS"):
            assert isinstance(app.make_default_options_response(), Answer)


@requirement("routing/own-options", SHOULD)
class TestOwnOptions:
    """A view that lists OPTIONS among its methods answers OPTIONS itself."""

    def test_view_answers(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["GET", "OPTIONS"])
        def notes():
            return f"own {flask.request.method}"

        assert client(app).options("/notes").text == "own OPTIONS"

    @applies(flask=">=0.11")
    def test_lower_case_counts(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["options"])
        def notes():
            return "own"

        assert client(app).options("/notes").text == "own"


@requirement("routing/provide-automatic-options", SHOULD, flask=">=0.8")
class TestProvideAutomaticOptions:
    """``provide_automatic_options``, as an argument or as an attribute of the view, decides
    whether OPTIONS is answered automatically; the argument wins.
    """

    def test_false_leaves_options_out(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return "notes"

        notes.provide_automatic_options = False
        app.add_url_rule("/notes", view_func=notes)

        response = client(app).options("/notes")
        assert (response.status_code, response.headers.tokens("Allow")) == (405, {"GET", "HEAD"})

    @applies(flask=">=0.9")
    def test_false_leaves_required_options_to_the_view(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return "own"

        notes.provide_automatic_options = False
        notes.required_methods = ["OPTIONS"]
        app.add_url_rule("/notes", view_func=notes)

        assert client(app).options("/notes").text == "own"

    def test_true_keeps_listed_options_from_the_view(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return "own"

        notes.provide_automatic_options = True
        app.add_url_rule("/notes", view_func=notes, methods=["PUT", "OPTIONS"])

        assert client(app).options("/notes").headers.tokens("Allow") == {"PUT", "OPTIONS"}

    @applies(flask=">=1.0")
    @pytest.mark.parametrize(
        ("argument", "attribute", "status"),
        [(False, None, 405), (False, True, 405), (None, False, 405)],
        ids=["off", "off-against-attribute", "attribute-off"],
    )
    def test_argument_wins_over_the_attribute(self, flask, client, argument, attribute, status):
        app = flask.Flask("notes")

        def notes():
            return "notes"

        notes.provide_automatic_options = attribute
        app.add_url_rule("/notes", view_func=notes, provide_automatic_options=argument)

        assert client(app).options("/notes").status_code == status

    @applies(flask=">=1.0")
    def test_true_as_argument_wins_over_the_attribute(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return "own"

        notes.provide_automatic_options = False
        notes.methods = ["GET", "OPTIONS"]
        app.add_url_rule("/notes", view_func=notes, provide_automatic_options=True)

        response = client(app).options("/notes")
        got = (response.text == "own", "GET" in response.headers.tokens("Allow"))
        assert got == (False, True)

    @applies(flask=">=1.0")
    def test_route_takes_the_argument(self, flask, client):
        app = flask.Flask("notes")
        app.route("/notes", provide_automatic_options=False)(lambda: "notes")

        assert client(app).options("/notes").status_code == 405


@requirement("routing/automatic-options-config", SHOULD, flask=">=3.1")
class TestAutomaticOptionsConfig:
    """``PROVIDE_AUTOMATIC_OPTIONS`` in the configuration decides for the rules that say nothing
    themselves.

    Source: Flask documentation, "Configuration Handling".
    """

    def test_is_on_by_default(self, flask):
        assert flask.Flask("notes").config["PROVIDE_AUTOMATIC_OPTIONS"] is True

    def test_off_leaves_options_out(self, flask, client):
        app = flask.Flask("notes")
        app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
        app.add_url_rule("/notes", "notes", lambda: "notes")

        response = client(app).options("/notes")
        assert (response.status_code, response.headers.tokens("Allow")) == (405, {"GET", "HEAD"})

    def test_off_leaves_listed_options_to_the_view(self, flask, client):
        app = flask.Flask("notes")
        app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
        app.add_url_rule("/notes", "notes", lambda: "own", methods=["OPTIONS"])

        assert client(app).options("/notes").text == "own"

    def test_off_counts_for_the_rules_of_a_blueprint(self, flask, client):
        app, shop = flask.Flask("notes"), flask.Blueprint("shop", "shop")
        app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
        shop.add_url_rule("/items", "items", lambda: "items")
        app.register_blueprint(shop)

        assert client(app).options("/items").status_code == 405

    def test_rule_that_asks_for_it_has_it_nevertheless(self, flask, client):
        app = flask.Flask("notes")
        app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
        app.add_url_rule(
            "/notes",
            "notes",
            lambda: "own",
            methods=["PUT", "OPTIONS"],
            provide_automatic_options=True,
        )

        assert client(app).options("/notes").headers.tokens("Allow") == {"PUT", "OPTIONS"}

    def test_rules_registered_before_keep_what_they_had(self, flask, client):
        app = flask.Flask("notes")
        app.add_url_rule("/notes", "notes", lambda: "notes")
        app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False

        assert "GET" in client(app).options("/notes").headers.tokens("Allow")
