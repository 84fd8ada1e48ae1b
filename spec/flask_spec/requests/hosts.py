"""``request.host``, and the hosts that an application trusts."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("requests/host", SHOULD)
class TestHost:
    """``request.host`` is the host that the client asked for, with the port unless it is the
    usual one of the scheme.

    Source: Flask documentation, "API", "Request.host"; RFC 9110, section 7.2.
    """

    @pytest.mark.parametrize(
        ("base", "expected"),
        [
            ("http://shop.example/", "shop.example"),
            ("http://shop.example:8080/", "shop.example:8080"),
            ("http://shop.example:443/", "shop.example:443"),
            ("https://shop.example:80/", "shop.example:80"),
            ("http://127.0.0.1:5000/", "127.0.0.1:5000"),
            ("http://[::1]:5000/", "[::1]:5000"),
            ("http://[::1]/", "[::1]"),
            ("http://[2001:db8::80]/", "[2001:db8::80]"),
            ("https://[2001:db8::443]/", "[2001:db8::443]"),
        ],
    )
    def test_is_that_of_the_header(self, flask, environ, base, expected):
        app = flask.Flask("shop")

        with app.request_context(environ("/", base_url=base)):
            assert flask.request.host == expected

    @pytest.mark.parametrize(
        "base", ["http://shop.example:80/", "https://shop.example:443/"], ids=["http", "https"]
    )
    @applies(werkzeug=">=1.0")
    def test_the_usual_port_is_left_out(self, flask, environ, base):
        app = flask.Flask("shop")

        with app.request_context(environ("/", base_url=base)):
            assert flask.request.host == "shop.example"

    def test_goes_before_the_name_of_the_server(self, flask, environ):
        app = flask.Flask("shop")
        extra = {"SERVER_NAME": "server.example", "SERVER_PORT": "8080"}

        with app.request_context(environ("/", extra=extra)):
            assert flask.request.host == "localhost"


@requirement("requests/host-without-header", SHOULD)
class TestHostWithoutHeader:
    """Without a ``Host`` header, ``request.host`` is the name and port of the server.

    Source: PEP 3333, "URL Reconstruction".
    """

    @pytest.mark.parametrize(
        ("name", "port", "expected"),
        [("a.example", "80", "a.example"), ("a.example", "81", "a.example:81")],
        ids=["usual port", "other port"],
    )
    def test_is_the_server(self, flask, environ, name, port, expected):
        app = flask.Flask("shop")
        built = environ("/", extra={"SERVER_NAME": name, "SERVER_PORT": port})
        del built["HTTP_HOST"]

        with app.request_context(built):
            assert flask.request.host == expected

    @applies(werkzeug=">=3.1.3")
    def test_an_ipv6_address_stands_in_brackets(self, flask, environ):
        app = flask.Flask("shop")
        built = environ("/", extra={"SERVER_NAME": "::1", "SERVER_PORT": "80"})
        del built["HTTP_HOST"]

        with app.request_context(built):
            assert flask.request.host == "[::1]"

    @applies(werkzeug="<3.1.3")
    def test_an_ipv6_address_stood_bare(self, flask, environ):
        app = flask.Flask("shop")
        built = environ("/", extra={"SERVER_NAME": "::1", "SERVER_PORT": "80"})
        del built["HTTP_HOST"]

        with app.request_context(built):
            assert flask.request.host == "::1"


@requirement("requests/malformed-host", MAY)
class TestMalformedHost:
    """A ``Host`` header with characters that no host has is treated as if it were empty.

    Source: Werkzeug change log, versions 3.1.7 and 3.1.8; RFC 3986, section 3.2.2.
    """

    @pytest.mark.parametrize(
        "header",
        ["a b", "a/b", "user@host", "a<b>", "a:x", "[::1"],
        ids=["space", "slash", "user", "angle brackets", "word as port", "bracket"],
    )
    @applies(werkzeug=">=3.1.8")
    def test_is_empty(self, flask, environ, header):
        app = flask.Flask("shop")

        with app.request_context(environ("/", extra={"HTTP_HOST": header})):
            assert flask.request.host == ""

    @applies(werkzeug=">=3.1.9")
    def test_is_empty_for_a_port_beyond_the_range(self, flask, environ):
        app = flask.Flask("shop")

        with app.request_context(environ("/", extra={"HTTP_HOST": "a:99999"})):
            assert flask.request.host == ""

    @pytest.mark.parametrize("header", ["a/b", "user@host"])
    @applies(werkzeug="<3.1.7")
    def test_was_kept(self, flask, environ, header):
        app = flask.Flask("shop")

        with app.request_context(environ("/", extra={"HTTP_HOST": header})):
            assert flask.request.host == header


@requirement("requests/trusted-hosts", SHOULD, flask=">=3.1")
class TestTrustedHosts:
    """Where ``TRUSTED_HOSTS`` lists hosts, a request to any other host answers 400, as the handler
    for it says.

    Source: Flask documentation, "Configuration Handling", "TRUSTED_HOSTS".
    """

    @pytest.mark.parametrize(
        ("trusted", "host", "status"),
        [
            (["shop.example"], "shop.example", 200),
            (["shop.example"], "shop.example:8080", 200),
            (["shop.example"], "other.example", 400),
            (["shop.example"], "a.shop.example", 400),
            ([".shop.example"], "a.shop.example", 200),
            ([".shop.example"], "shop.example", 200),
            ([".shop.example"], "notshop.example", 400),
            (["a.example", "b.example"], "b.example", 200),
            (None, "other.example", 200),
        ],
        ids=["listed", "port", "not listed", "subdomain", "dot and subdomain", "dot itself",
             "dot and other", "second", "none"],
    )  # fmt: skip
    def test_by_host(self, flask, client, trusted, host, status):
        app = flask.Flask("shop")
        app.config["TRUSTED_HOSTS"] = trusted
        app.add_url_rule("/", "index", lambda: "index")

        response = client(app).get("/", headers={"Host": host})
        is_answered = response.text == "index"
        assert (response.status_code, is_answered) == (status, status == 200)

    @applies(werkzeug=">=3.1.7")
    def test_an_empty_list_trusts_every_host(self, flask, client):
        app = flask.Flask("shop")
        app.config["TRUSTED_HOSTS"] = []
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/", headers={"Host": "other.example"}).text == "index"

    def test_the_view_is_not_called(self, flask, client):
        app, called = flask.Flask("shop"), []
        app.config["TRUSTED_HOSTS"] = ["shop.example"]
        app.add_url_rule("/", "index", lambda: called.append("view") or "index")

        for host in ("other.example", "shop.example"):
            client(app).get("/", headers={"Host": host})
        assert called == ["view"]

    def test_the_handler_for_400_answers(self, flask, client):
        app = flask.Flask("shop")
        app.config["TRUSTED_HOSTS"] = ["shop.example"]
        app.errorhandler(400)(lambda error: ("handled", 400))
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/", headers={"Host": "other.example"}).text == "handled"

    def test_the_request_tells_them(self, flask, environ):
        app = flask.Flask("shop")
        app.config["TRUSTED_HOSTS"] = ["localhost"]

        with app.request_context(environ("/")):
            assert flask.request.trusted_hosts == ["localhost"]

    def test_the_request_class_may_list_them(self, flask, client):
        app = flask.Flask("shop")

        class Request(flask.Request):
            trusted_hosts = ["shop.example"]

        app.request_class = Request
        app.add_url_rule("/", "index", lambda: "index")
        assert client(app).get("/", headers={"Host": "other.example"}).status_code == 400


@requirement("requests/trusted-hosts-of-the-class", SHOULD, werkzeug=">=2.0",
             needs="werkzeug.exceptions")  # fmt: skip
class TestTrustedHostsOfTheClass:
    """Where the request class lists ``trusted_hosts``, asking for the host of another one is a
    bad request.

    Source: Flask documentation, "API", "Request.trusted_hosts".
    """

    def test_a_host_that_is_not_listed(self, flask, environ, werkzeug):
        class Request(flask.Request):
            trusted_hosts = ["shop.example"]

        request = Request(environ("/", base_url="http://other.example/"))
        with pytest.raises(werkzeug.exceptions.BadRequest):
            request.host  # noqa: B018

    def test_a_host_that_is_listed(self, flask, environ):
        class Request(flask.Request):
            trusted_hosts = ["shop.example"]

        assert Request(environ("/", base_url="http://shop.example/")).host == "shop.example"
