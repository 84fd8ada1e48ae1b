"""What the request shows of the request line and of the server's own keys."""

import pytest

from flask_conformance import MUST, SHOULD, applies, fact, requirement


@requirement("wsgi/request-method", MUST)
class TestRequestMethod:
    """``request.method`` is the environ's ``REQUEST_METHOD``."""

    @pytest.mark.filterwarnings("ignore:Unknown REQUEST_METHOD")
    @pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH", "PROPFIND"])
    def test_is_the_method_of_the_request_line(self, flask, client, method):
        app = flask.Flask("asked")

        @app.route("/", methods=["GET", "POST", "PUT", "DELETE", "PATCH", "PROPFIND"])
        def index():
            return flask.request.method

        assert client(app).open("/", method).text == method

    @pytest.mark.filterwarnings("ignore:Unknown REQUEST_METHOD")
    @pytest.mark.parametrize("sent", ["get", "Post"])
    @applies(werkzeug=">=0.10")
    def test_is_in_upper_case(self, flask, environ, sent):
        app = flask.Flask("asked")
        made = environ("/")
        made["REQUEST_METHOD"] = sent

        with app.request_context(made):
            assert flask.request.method == sent.upper()


@requirement("wsgi/request-path", MUST)
class TestRequestPath:
    """``request.path`` is ``PATH_INFO``, its bytes read as UTF-8.

    Why: PEP 3333 has the environ carry bytes as latin-1 characters; a program wants the text.
    Source: PEP 3333, "Unicode Issues".
    """

    @pytest.mark.parametrize(
        ("asked", "seen"),
        [
            pytest.param("/plain", "/plain", id="plain"),
            pytest.param("/", "/", id="root"),
            pytest.param("/deep/er/", "/deep/er/", id="slashes-kept"),
            pytest.param("/caf%C3%A9", "/café", id="two-bytes"),
            pytest.param("/%E2%82%AC", "/€", id="three-bytes"),
            pytest.param("/%F0%9F%8D%8B", "/🍋", id="four-bytes"),
            pytest.param("/a%20b", "/a b", id="space"),
            pytest.param("/100%25", "/100%", id="percent"),
            pytest.param("/a+b", "/a+b", id="plus-is-no-space"),
        ],
    )
    def test_is_the_decoded_path(self, flask, client, asked, seen):
        app = flask.Flask("asked")

        @app.before_request
        def show():
            return flask.request.path

        assert client(app).get(asked).text == seen

    def test_replaces_bytes_that_are_no_utf8(self, flask, client):
        app = flask.Flask("asked")

        @app.before_request
        def show():
            return flask.request.path

        assert client(app).get("/%FFx").text == "/\ufffdx"

    def test_does_not_hold_the_query(self, flask, client):
        app = flask.Flask("asked")

        @app.before_request
        def show():
            return flask.request.path

        assert client(app).get("/page?x=1").text == "/page"


@requirement("wsgi/query-string", SHOULD)
class TestQueryString:
    """``request.query_string`` is ``QUERY_STRING`` as bytes, undecoded."""

    def test_is_the_raw_query(self, flask, client):
        app = flask.Flask("asked")
        seen = []

        @app.route("/")
        def index():
            seen.append(flask.request.query_string)
            return "seen"

        client(app).get("/?a=%C3%A9&b=+&a=2")

        assert seen == [b"a=%C3%A9&b=+&a=2"]

    def test_is_empty_without_a_query(self, flask, client):
        app = flask.Flask("asked")
        seen = []

        @app.route("/")
        def index():
            seen.append(flask.request.query_string)
            return "seen"

        client(app).get("/")

        assert seen == [b""]


@requirement("wsgi/empty-path", SHOULD, needs="in-process")
class TestEmptyPath:
    """An empty ``PATH_INFO`` names the application's root: the request shows the path ``/``.

    Source: PEP 3333, "environ Variables": ``PATH_INFO`` may be empty.
    """

    def test_the_request_shows_a_slash(self, flask, client):
        app = flask.Flask("root")

        @app.before_request
        def show():
            return flask.request.path

        got = client(app).get("/", extra={"PATH_INFO": "", "SCRIPT_NAME": "/shop"})

        assert got.text == "/"

    @fact
    def test_status(self, flask, client):
        app = flask.Flask("root")

        @app.route("/")
        def index():
            return "root"

        return client(app).get("/", extra={"PATH_INFO": "", "SCRIPT_NAME": "/shop"}).status_code
