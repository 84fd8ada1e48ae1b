"""The environ of the test client's requests: what it holds, and how a test changes it."""

import io
import ipaddress
from wsgiref.validate import check_environ

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("testing/environ-base", SHOULD, flask=">=0.12")
class TestEnvironBase:
    """Requests come from an address and name a user agent; a client's ``environ_base`` holds these
    defaults for all its requests.

    Source: Flask documentation, API, ``FlaskClient``.
    """

    def test_remote_address(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: f"{ipaddress.ip_address(flask.request.remote_addr).version}")

        assert app.test_client().get("/").data in (b"4", b"6")

    def test_user_agent(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers.get("User-Agent", ""))

        assert len(app.test_client().get("/").data) > 0

    def test_changed_on_the_client(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        client = app.test_client()
        client.environ_base["REMOTE_ADDR"] = "192.0.2.7"

        assert [client.get("/").data, client.get("/").data] == [b"192.0.2.7"] * 2

    def test_replaced_on_the_client(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.environ["app.flag"])
        client = app.test_client()
        client.environ_base = {"app.flag": "on"}

        assert client.get("/").data == b"on"

    def test_each_client_has_its_own(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        client = app.test_client()
        client.environ_base["REMOTE_ADDR"] = "192.0.2.7"

        answers = [client.get("/").data, app.test_client().get("/").data]
        assert [answer == b"192.0.2.7" for answer in answers] == [True, False]

    def test_headers_of_the_request_win(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers["User-Agent"])

        response = app.test_client().get("/", headers={"User-Agent": "probe"})

        assert response.data == b"probe"

    def test_given_for_one_request(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        client = app.test_client()

        answers = [
            client.get("/", environ_base={"REMOTE_ADDR": "192.0.2.7"}).data,
            client.get("/").data,
        ]

        assert [answer == b"192.0.2.7" for answer in answers] == [True, False]

    @applies(flask=">=2.0")
    def test_given_for_one_request_it_adds_to_the_client_s(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        client = app.test_client()
        client.environ_base["REMOTE_ADDR"] = "192.0.2.7"

        assert client.get("/", environ_base={"a.b": "c"}).data == b"192.0.2.7"

    def test_does_not_replace_what_the_request_says(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.method)

        assert app.test_client().get("/", environ_base={"REQUEST_METHOD": "PUT"}).data == b"GET"

    def test_followed_redirects_have_it_too(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next")

        @app.route("/next")
        def next():
            return flask.request.remote_addr

        client = app.test_client()
        client.environ_base["REMOTE_ADDR"] = "192.0.2.7"

        assert client.get("/", follow_redirects=True).data == b"192.0.2.7"


@requirement("testing/environ-overrides", SHOULD)
class TestEnvironOverrides:
    """``environ_overrides`` replaces single keys of the environ of one request, whatever the
    other arguments made them."""

    def test_adds_a_key(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.environ["app.flag"])

        assert app.test_client().get("/", environ_overrides={"app.flag": "on"}).data == b"on"

    def test_replaces_a_key(self, flask):
        app = flask.Flask("shop")
        app.route("/other")(lambda: "other")

        response = app.test_client().get("/", environ_overrides={"PATH_INFO": "/other"})

        assert response.data == b"other"

    def test_holds_for_one_request(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: str(flask.request.environ.get("app.flag")))
        client = app.test_client()
        client.get("/", environ_overrides={"app.flag": "on"})

        assert client.get("/").data == b"None"


@requirement("testing/valid-environ", SHOULD, since="1.2", werkzeug=">=2.1")
class TestValidEnviron:
    """The environ of a request is one that PEP 3333 allows, whatever the request is made of.

    Why: middleware and frameworks that the application is mounted in believe the standard.
    Source: PEP 3333, "environ Variables".
    """

    @pytest.mark.parametrize(
        "made",
        [
            pytest.param({}, id="nothing"),
            pytest.param({"path": "/größe/a b?q=ö#top"}, id="any text"),
            pytest.param({"query_string": {"q": ["größe", "&"]}}, id="query"),
            pytest.param({"method": "POST", "data": {"name": "größe"}}, id="form"),
            pytest.param({"method": "PUT", "data": "größe", "content_type": "a/b"}, id="text"),
            pytest.param({"headers": {"X-A": "größe", "Cookie": "a=b"}}, id="headers"),
            pytest.param({"base_url": "https://[::1]:8443/de"}, id="address"),
            pytest.param({"base_url": "http://localhost/größe"}, id="mount point"),
        ],
    )
    def test_of_a_request(self, flask, made):
        app, found = flask.Flask("shop"), []
        made = dict(made)
        path, method = made.pop("path", "/"), made.pop("method", "GET")

        def middleware(environ, start_response):
            found.append(environ)
            start_response("200 OK", [])
            return [b""]

        app.wsgi_app = middleware
        app.test_client().open(path, method=method, **made)

        # PEP 3333 lets it be absent where it is empty, which wsgiref does not know.
        check_environ({"SCRIPT_NAME": "", **found[0]})
        assert {type(value) for key, value in found[0].items() if key.isupper()} == {str}

    def test_of_an_upload(self, flask):
        app, found = flask.Flask("shop"), []

        def middleware(environ, start_response):
            found.append(environ)
            start_response("200 OK", [])
            return [b""]

        app.wsgi_app = middleware
        app.test_client().post("/", data={"file": (io.BytesIO(b"content"), "größe.txt")})

        check_environ({"SCRIPT_NAME": "", **found[0]})
        body = found[0]["wsgi.input"].read(int(found[0]["CONTENT_LENGTH"]))
        assert b"content" in body
