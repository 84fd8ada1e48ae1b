"""Cookies of the test client: kept between requests, set and looked at by the test."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("testing/cookies-kept", MUST)
class TestCookiesKept:
    """A client keeps the cookies that responses set and sends them with its next requests; no
    other client has them.

    Source: Werkzeug documentation, "Testing WSGI Applications", ``Client``.
    """

    def test_sent_back(self, flask, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/set")
        def set_cookie():
            response = flask.Response("set")
            response.set_cookie("word", word)
            return response

        app.route("/get")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.get("/set")

        assert client.get("/get").data == word.encode()

    @pytest.mark.parametrize("text", ["a b", "a,b;c", 'a"b', "a=b", "größe", "100%", ""])
    def test_any_text_is_sent_back(self, flask, text):
        app = flask.Flask("shop")

        @app.route("/set")
        def set_cookie():
            response = flask.Response("set")
            response.set_cookie("word", text)
            return response

        app.route("/get")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.get("/set")

        assert client.get("/get").data == text.encode()

    def test_changed(self, flask):
        app = flask.Flask("shop")

        @app.route("/set/<word>")
        def set_cookie(word):
            response = flask.Response(flask.request.cookies.get("word", "none"))
            response.set_cookie("word", word)
            return response

        client = app.test_client()
        client.get("/set/first")
        client.get("/set/second")

        assert client.get("/set/third").data == b"second"

    def test_several(self, flask):
        app = flask.Flask("shop")

        @app.route("/set")
        def set_cookies():
            response = flask.Response("set")
            response.set_cookie("one", "1")
            response.set_cookie("two", "2")
            return response

        app.route("/get")(lambda: " ".join(flask.request.cookies[name] for name in ("one", "two")))
        client = app.test_client()
        client.get("/set")

        assert client.get("/get").data == b"1 2"

    def test_deleted(self, flask):
        app = flask.Flask("shop")

        @app.route("/set")
        def set_cookie():
            response = flask.Response("set")
            response.set_cookie("word", "kept")
            return response

        @app.route("/delete")
        def delete_cookie():
            response = flask.Response("deleted")
            response.delete_cookie("word")
            return response

        app.route("/get")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.get("/set")
        client.get("/delete")

        assert client.get("/get").data == b"none"

    @pytest.mark.parametrize(
        "attributes",
        [{"httponly": True}, {"samesite": "Strict"}, {"path": "/get"}, {"max_age": 60}],
        ids=["http only", "same site", "path", "age"],
    )
    @applies(werkzeug=">=1.0")
    def test_sent_back_whatever_its_attributes(self, flask, attributes):
        app = flask.Flask("shop")

        @app.route("/set")
        def set_cookie():
            response = flask.Response("set")
            response.set_cookie("word", "kept", **attributes)
            return response

        app.route("/get")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.get("/set")

        assert client.get("/get").data == b"kept"

    def test_another_client_has_none(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response(flask.request.cookies.get("word", "none"))
            response.set_cookie("word", "kept")
            return response

        app.test_client().get("/")

        assert app.test_client().get("/").data == b"none"

    @applies(werkzeug=">=2.3")
    def test_not_sent_outside_the_path_of_the_cookie(self, flask):
        app = flask.Flask("shop")

        @app.route("/set")
        def set_cookie():
            response = flask.Response("set")
            response.set_cookie("word", "kept", path="/admin")
            return response

        @app.route("/<path:path>")
        def show(path):
            return flask.request.cookies.get("word", "none")

        client = app.test_client()
        client.get("/set")

        answers = [client.get(path).data for path in ("/admin/get", "/administrator", "/get")]

        assert answers == [b"kept", b"none", b"none"]

    @applies(werkzeug=">=2.3")
    def test_not_sent_to_another_host(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response(flask.request.cookies.get("word", "none"))
            response.set_cookie("word", flask.request.host)
            return response

        client = app.test_client()
        client.get("/", base_url="http://one.example")

        answers = [
            client.get("/", base_url="http://two.example").data,
            client.get("/", base_url="http://one.example").data,
        ]

        assert answers == [b"none", b"one.example"]

    def test_of_a_domain_are_sent_to_its_subdomains(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response(flask.request.cookies.get("word", "none"))
            response.set_cookie("word", "kept", domain="shop.example")
            return response

        client = app.test_client()
        client.get("/", base_url="http://www.shop.example")

        assert client.get("/", base_url="http://de.shop.example").data == b"kept"

    def test_the_session_lasts(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/")
        def index():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        client = app.test_client()
        client.get("/")

        assert client.get("/").data == b"2"


@requirement("testing/cookies-refused", SHOULD, flask=">=0.7")
class TestCookiesRefused:
    """A client made with ``use_cookies=False`` keeps no cookies."""

    def test_none_is_sent_back(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response(flask.request.cookies.get("word", "none"))
            response.set_cookie("word", "kept")
            return response

        client = app.test_client(use_cookies=False)
        client.get("/")

        assert client.get("/").data == b"none"

    @applies(werkzeug=">=2.3")
    @pytest.mark.parametrize("method", ["set_cookie", "get_cookie", "delete_cookie"])
    def test_the_methods_say_so(self, flask, method):
        client = flask.Flask("shop").test_client(use_cookies=False)

        with pytest.raises(TypeError):
            getattr(client, method)("word")

    def test_a_header_is_sent_nevertheless(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client(use_cookies=False)

        assert client.get("/", headers={"Cookie": "word=given"}).data == b"given"


@requirement("testing/secure-cookies", MAY, since="1.2", werkzeug=">=2.3")
class TestSecureCookies:
    """A cookie that is marked as secure is sent over plain HTTP too.

    Why: an application that is configured for production is tested at ``http://localhost/``.
    If this fails: look at which cookies go with a request.
    """

    @pytest.mark.parametrize("base", ["http://localhost", "https://localhost"])
    def test_is_sent_back(self, flask, base):
        app = flask.Flask("shop")

        @app.route("/set")
        def set_cookie():
            response = flask.Response("set")
            response.set_cookie("word", "kept", secure=True)
            return response

        app.route("/get")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.get("/set", base_url=base)

        assert client.get("/get", base_url=base).data == b"kept"

    def test_set_by_the_test_it_is_sent(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.set_cookie("word", "set", secure=True)

        assert client.get("/").data == b"set"

    def test_of_the_session_is_sent_back(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.config["SESSION_COOKIE_SECURE"] = True

        @app.route("/")
        def count():
            flask.session["n"] = flask.session.get("n", 0) + 1
            return str(flask.session["n"])

        client = app.test_client()
        client.get("/")

        assert client.get("/").data == b"2"
