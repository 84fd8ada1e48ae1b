"""Sessions, whoever gives the answer."""

import io

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("sessions/kept-whoever-answers", MUST, flask=">=0.8", since="1.2")
class TestKeptWhoeverAnswers:
    """What is put into ``session`` is kept whoever answers and in whatever way: a
    ``before_request`` function, an error handler, a redirect, a file, a stream, an error page or an
    answer to ``HEAD``.

    Why: a login check notes where the visitor wanted to go, and redirects.
    Source: Flask API documentation, ``SessionInterface.save_session``; "Message Flashing".
    If this fails: look at which responses the session is saved in.
    """

    @pytest.mark.parametrize("answer", ["text", "redirect", "abort", "file", "stream"])
    @pytest.mark.parametrize("place", ["view", "before_request", "before_request of a blueprint"])
    def test_by_a_function(self, flask, client, place, answer):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.secret_key = "secret"

        def leave(*passed):
            if "left" in flask.session:
                return "still there"
            flask.session["left"] = "yes"
            if answer == "abort":
                flask.abort(403)
            if answer == "file":
                return flask.send_file(io.BytesIO(b"file"), mimetype="text/plain")
            if answer == "stream":
                return flask.Response(piece for piece in ["a", "b"])
            return flask.redirect("/other") if answer == "redirect" else "left"

        def index():
            return leave() if place == "view" else "index"

        if place == "before_request of a blueprint":
            shop.before_request(leave)
            shop.route("/")(index)
            app.register_blueprint(shop)
        else:
            app.route("/")(index)
        if place == "before_request":
            app.before_request(leave)

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/").text == "still there"

    @pytest.mark.parametrize("code", [200, 403, 404, 500])
    def test_by_an_error_handler(self, flask, client, code):
        app = flask.Flask("website")
        app.secret_key = "secret"

        class Refused(Exception):
            pass

        @app.errorhandler(Refused)
        def note(error):
            flask.session["left"] = "yes"
            return "sorry", code

        @app.route("/")
        def index():
            if "left" in flask.session:
                return flask.session["left"]
            raise Refused

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/").text == "yes"

    @applies(flask=">=1.1")
    def test_by_the_answer_to_an_error(self, flask, client):
        app = flask.Flask("website")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            if "left" in flask.session:
                return flask.session["left"]
            flask.session["left"] = "yes"
            raise ArithmeticError("too much")

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/").text == "yes"

    @pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST", "PUT"])
    def test_whatever_the_method(self, flask, client, method):
        app = flask.Flask("website")
        app.secret_key = "secret"

        @app.before_request
        def count():
            flask.session["requests"] = flask.session.get("requests", 0) + 1

        app.route("/", methods=["GET", "POST", "PUT"])(lambda: str(flask.session["requests"]))

        visitor = client(app)
        visitor.open("/", method)
        assert visitor.get("/").text == "2"

    @pytest.mark.parametrize("path", ["/nowhere", "/branch", "/static/page.txt"])
    def test_where_no_function_answers(self, flask, client, tmp_path, path):
        (tmp_path / "page.txt").write_text("page")
        app = flask.Flask("website", static_folder=str(tmp_path), static_url_path="/static")
        app.secret_key = "secret"

        @app.before_request
        def count():
            flask.session["requests"] = flask.session.get("requests", 0) + 1

        app.route("/")(lambda: str(flask.session["requests"]))

        @app.route("/branch/")
        def branch():
            return "branch"

        visitor = client(app)
        visitor.get(path)
        assert visitor.get("/").text == "2"
