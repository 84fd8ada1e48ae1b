"""``get``, ``post``, ``put``, ``delete`` and ``patch`` on the application."""

import pytest

from flask_conformance import MAY, MUST, applies, requirement

METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH"]

REFUSED = (RuntimeError, TypeError, ValueError)
"""What is an error of whoever wrote the rule; which one is not promised."""


@requirement("routing/method-shortcuts", MUST, flask=">=2.0")
class TestMethodShortcuts:
    """``get``, ``post``, ``put``, ``delete`` and ``patch`` are ``route`` with that one method."""

    @pytest.mark.parametrize("method", METHODS)
    def test_answers_its_method(self, flask, client, method):
        app = flask.Flask("notes")

        @getattr(app, method.lower())("/notes")
        def notes():
            return flask.request.method

        assert client(app).open("/notes", method).text == method

    @pytest.mark.parametrize("method", METHODS)
    def test_answers_no_other_method(self, flask, client, method):
        app = flask.Flask("notes")

        @getattr(app, method.lower())("/notes")
        def notes():
            return "notes"

        allowed = client(app).open("/notes", "TRACE").headers.tokens("Allow")
        assert allowed - {"HEAD", "OPTIONS"} == {method}

    @pytest.mark.parametrize("method", METHODS)
    def test_returns_the_function(self, flask, method):
        app = flask.Flask("notes")

        def notes():
            return "notes"

        assert getattr(app, method.lower())("/notes")(notes)() == "notes"

    @pytest.mark.parametrize("method", METHODS)
    def test_other_options_pass_through(self, flask, client, method):
        app = flask.Flask("notes")

        @getattr(app, method.lower())("/notes/<name>", endpoint="one", defaults={"tab": "text"})
        def notes(name, tab):
            return f"{flask.request.endpoint} {name} {tab}"

        assert client(app).open("/notes/ada", method).text == "one ada text"


@requirement("routing/methods-refused", MAY, since="1.2", flask=">=0.11")
class TestMethodsRefused:
    """``methods`` that are text are an error, and so are those of a shortcut."""

    def test_of_text(self, flask):
        app = flask.Flask("notes")

        with pytest.raises(REFUSED):
            app.route("/notes", methods="POST")(lambda: "notes")

    @applies(flask=">=2.0")
    @pytest.mark.parametrize("method", METHODS)
    def test_of_a_shortcut(self, flask, method):
        app = flask.Flask("notes")

        with pytest.raises(REFUSED):
            getattr(app, method.lower())("/notes", methods=["GET"])
