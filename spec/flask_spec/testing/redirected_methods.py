"""Redirected methods: what the test client's next request keeps of the one before."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("testing/redirected-method", SHOULD, depends="testing/follow-redirects")
class TestRedirectedMethod:
    """After 301, 302 and 303 a POST goes on as a GET without body; after 307 and 308 the method
    and the body are sent again.

    Source: RFC 9110, section 15.4.
    """

    @pytest.mark.parametrize("code", [301, 302, 303])
    def test_post_becomes_get(self, flask, code):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def index():
            return flask.redirect("/next", code)

        @app.route("/next", methods=["GET", "POST"])
        def target():
            return flask.request.method

        response = app.test_client().post("/", data={"a": "b"}, follow_redirects=True)

        assert response.data == b"GET"

    @pytest.mark.parametrize("code", [301, 302, 303])
    def test_the_body_is_not_sent_again(self, flask, code):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def index():
            return flask.redirect("/next", code)

        @app.route("/next")
        def target():
            return (
                f"{bool(flask.request.content_type)} {flask.request.environ['wsgi.input'].read()!r}"
            )

        response = app.test_client().post("/", data={"a": "b"}, follow_redirects=True)

        assert response.data == b"False b''"

    @pytest.mark.parametrize(
        "sent", [{"data": {"a": "b"}}, {"data": b"body"}], ids=["form", "data"]
    )
    @pytest.mark.parametrize("code", [301, 302, 303])
    def test_nor_is_its_length(self, flask, code, sent):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.redirect("/next", code))

        @app.route("/next")
        def target():
            return f"{flask.request.content_length or 0}"

        response = app.test_client().post("/", follow_redirects=True, **sent)

        assert response.data == b"0"

    @pytest.mark.parametrize("code", [301, 302, 303])
    def test_a_length_that_was_given_is_not_sent_again(self, flask, code):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.redirect("/next", code))

        @app.route("/next")
        def target():
            return f"{flask.request.content_length or 0}"

        given = {"data": b"body", "headers": {"Content-Length": "4"}}
        response = app.test_client().post("/", follow_redirects=True, **given)

        assert response.data == b"0"

    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
    def test_is_kept_by_307(self, flask, method):
        app = flask.Flask("shop")

        @app.route("/", methods=[method])
        def index():
            return flask.redirect("/next", 307)

        @app.route("/next", methods=["GET", method])
        def target():
            return flask.request.method

        response = app.test_client().open("/", method=method, follow_redirects=True)

        assert response.data == method.encode()

    @applies(werkzeug=">=0.15")
    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
    def test_is_kept_by_308(self, flask, method):
        app = flask.Flask("shop")

        @app.route("/", methods=[method])
        def index():
            return flask.redirect("/next", 308)

        @app.route("/next", methods=["GET", method])
        def target():
            return flask.request.method

        response = app.test_client().open("/", method=method, follow_redirects=True)

        assert response.data == method.encode()

    @applies(werkzeug=">=0.15")
    @pytest.mark.parametrize("code", [307, 308])
    def test_the_body_is_kept(self, flask, code):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def index():
            return flask.redirect("/next", code)

        @app.route("/next", methods=["POST"])
        def target():
            return flask.request.form["a"]

        response = app.test_client().post("/", data={"a": "b"}, follow_redirects=True)

        assert response.data == b"b"

    @applies(werkzeug=">=0.15")
    @pytest.mark.parametrize("code", [301, 302, 303, 307])
    def test_head_stays_head(self, flask, code):
        app, seen = flask.Flask("shop"), []

        @app.route("/")
        def index():
            return flask.redirect("/next", code)

        @app.route("/next")
        def target():
            return seen.append(flask.request.method) or ""

        app.test_client().head("/", follow_redirects=True)

        assert seen == ["HEAD"]

    @pytest.mark.parametrize("method", ["PUT", "DELETE"])
    def test_303_is_got(self, flask, method):
        app = flask.Flask("shop")

        @app.route("/", methods=[method])
        def index():
            return flask.redirect("/next", 303)

        @app.route("/next", methods=["GET", method])
        def target():
            return flask.request.method

        response = app.test_client().open("/", method=method, follow_redirects=True)

        assert response.data == b"GET"


@requirement("testing/redirected-to-get", MAY, werkzeug="<3.2")
class TestRedirectedToGet:
    """After 301 and 302 every method but HEAD goes on as GET."""

    @pytest.mark.parametrize("code", [301, 302])
    @pytest.mark.parametrize("method", ["PUT", "DELETE"])
    def test_put_and_delete_become_get(self, flask, code, method):
        app = flask.Flask("shop")

        @app.route("/", methods=[method])
        def index():
            return flask.redirect("/next", code)

        @app.route("/next", methods=["GET", method])
        def target():
            return flask.request.method

        response = app.test_client().open("/", method=method, follow_redirects=True)

        assert response.data == b"GET"

    def test_305_is_followed(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next", 305)

        @app.route("/next")
        def target():
            return "next"

        assert app.test_client().get("/", follow_redirects=True).data == b"next"


@requirement("testing/redirected-by-post-alone", MAY, werkzeug=">=3.2")
class TestRedirectedByPostAlone:
    """After 301 and 302 only POST goes on as GET, and 305 is no redirect."""

    @pytest.mark.parametrize("code", [301, 302])
    @pytest.mark.parametrize("method", ["PUT", "DELETE"])
    def test_put_and_delete_stay(self, flask, code, method):
        app = flask.Flask("shop")

        @app.route("/", methods=[method])
        def index():
            return flask.redirect("/next", code)

        @app.route("/next", methods=["GET", method])
        def target():
            return flask.request.method

        response = app.test_client().open("/", method=method, follow_redirects=True)

        assert response.data == method.encode()

    def test_305_is_not_followed(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/next", 305))

        assert app.test_client().get("/", follow_redirects=True).status_code == 305
