"""Behind a proxy: ``ProxyFix``."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement(
    "middleware/proxy-fix", SHOULD, werkzeug=">=0.15", needs=("werkzeug.middleware", "in-process")
)
class TestProxyFix:
    """``ProxyFix`` takes address, scheme, host, port and prefix of a request from the
    ``X-Forwarded-*`` headers, each as many steps back as that many proxies are trusted.

    Why: behind a proxy the application would else build URLs of its own address; and whoever
    trusts more proxies than there are believes the client.
    Source: Werkzeug documentation, "X-Forwarded-For Proxy Fix".
    """

    @pytest.mark.parametrize(
        ("header", "value", "attribute", "seen"),
        [
            ("X-Forwarded-For", "203.0.113.9", "remote_addr", "203.0.113.9"),
            ("X-Forwarded-Proto", "https", "scheme", "https"),
            ("X-Forwarded-Host", "shop.example", "host", "shop.example"),
            ("X-Forwarded-Port", "8080", "host", "localhost:8080"),
            ("X-Forwarded-Prefix", "/shop", "script_root", "/shop"),
        ],
    )
    def test_takes_the_value_of_a_trusted_header(
        self, flask, werkzeug, client, header, value, attribute, seen
    ):
        app = flask.Flask("proxied")
        trusted = {"x_for": 1, "x_proto": 1, "x_host": 1, "x_port": 1, "x_prefix": 1}
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, **trusted)
        app.before_request(lambda: getattr(flask.request, attribute))

        assert client(app).get("/", headers={header: value}).text == seen

    @pytest.mark.parametrize(
        ("header", "value", "attribute", "seen"),
        [
            ("X-Forwarded-For", "203.0.113.9", "remote_addr", "203.0.113.9"),
            ("X-Forwarded-Proto", "https", "scheme", "https"),
            ("X-Forwarded-Host", "shop.example", "host", "localhost"),
            ("X-Forwarded-Port", "8080", "host", "localhost"),
            ("X-Forwarded-Prefix", "/shop", "script_root", ""),
        ],
    )
    @applies(werkzeug=">=1.0")
    def test_by_default_trusts_address_and_scheme_of_one_proxy(
        self, flask, werkzeug, client, header, value, attribute, seen
    ):
        app = flask.Flask("proxied")
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app)
        app.before_request(lambda: getattr(flask.request, attribute))

        assert client(app).get("/", headers={header: value}).text == seen

    @pytest.mark.parametrize(
        ("option", "header", "attribute", "own"),
        [
            ("x_for", "X-Forwarded-For", "remote_addr", "127.0.0.1"),
            ("x_proto", "X-Forwarded-Proto", "scheme", "http"),
            ("x_host", "X-Forwarded-Host", "host", "localhost"),
            ("x_prefix", "X-Forwarded-Prefix", "script_root", ""),
        ],
    )
    def test_a_header_of_no_trusted_proxy_is_ignored(
        self, flask, werkzeug, client, option, header, attribute, own
    ):
        app = flask.Flask("proxied")
        trusted = {"x_for": 1, "x_proto": 1, "x_host": 1, "x_port": 1, "x_prefix": 1, option: 0}
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, **trusted)
        app.before_request(lambda: getattr(flask.request, attribute))

        assert client(app).get("/", headers={header: "claimed"}).text == own

    @pytest.mark.parametrize(("count", "seen"), [(1, "203.0.113.3"), (2, "203.0.113.2")])
    def test_takes_the_value_as_many_steps_back_as_trusted(
        self, flask, werkzeug, client, count, seen
    ):
        app = flask.Flask("proxied")
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, x_for=count)
        app.before_request(lambda: flask.request.remote_addr)
        headers = {"X-Forwarded-For": "203.0.113.1, 203.0.113.2, 203.0.113.3"}

        assert client(app).get("/", headers=headers).text == seen

    @pytest.mark.parametrize(
        ("sent", "seen"),
        [
            ("203.0.113.1 , 203.0.113.2 ", "203.0.113.2"),
            ("203.0.113.1,203.0.113.2", "203.0.113.2"),
            ("2001:db8::1", "2001:db8::1"),
            ("", "127.0.0.1"),
        ],
        ids=["blanks", "no blanks", "IPv6", "empty"],
    )
    def test_a_header_is_written_in_several_ways(self, flask, werkzeug, client, sent, seen):
        app = flask.Flask("proxied")
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, x_for=1)
        app.before_request(lambda: flask.request.remote_addr)

        assert client(app).get("/", headers={"X-Forwarded-For": sent}).text == seen

    def test_a_host_and_a_port_go_together(self, flask, werkzeug, client):
        app = flask.Flask("proxied")
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, x_host=1, x_port=1)
        app.before_request(lambda: flask.request.host)
        headers = {"X-Forwarded-Host": "shop.example:81", "X-Forwarded-Port": "8443"}

        assert client(app).get("/", headers=headers).text == "shop.example:8443"

    def test_fewer_values_than_trusted_proxies_are_not_believed(self, flask, werkzeug, client):
        app = flask.Flask("proxied")
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, x_for=2)
        app.before_request(lambda: flask.request.remote_addr)

        got = client(app).get("/", headers={"X-Forwarded-For": "203.0.113.9"})

        assert got.text == "127.0.0.1"

    @pytest.mark.parametrize(
        ("host", "name", "port"),
        [
            pytest.param("shop.example", "shop.example", "80", id="without-port"),
            pytest.param("shop.example:8443", "shop.example", "8443", id="with-port"),
            pytest.param("[::1]", "[::1]", "80", id="IPv6"),
            pytest.param("[::1]:8443", "[::1]", "8443", id="IPv6-with-port"),
        ],
    )
    @applies(werkzeug=">=2.0")
    def test_a_host_sets_the_servers_name_and_port(self, werkzeug, environ, host, name, port):
        seen = []

        def application(environ, start_response):
            seen.append((environ["HTTP_HOST"], environ["SERVER_NAME"], environ["SERVER_PORT"]))
            return [b""]

        fixed = werkzeug.middleware.ProxyFix(application, x_host=1)
        fixed(environ("/", headers={"X-Forwarded-Host": host}), lambda *answer: None)

        assert seen == [(host, name, port)]

    @pytest.mark.parametrize(
        ("own", "seen"),
        [
            pytest.param("box.example", "box.example:8443", id="without-port"),
            pytest.param("box.example:80", "box.example:8443", id="replaced"),
            pytest.param("[::1]", "[::1]:8443", id="IPv6"),
        ],
    )
    @applies(werkzeug=">=2.0")
    def test_a_port_is_put_to_the_host(self, werkzeug, environ, own, seen):
        found = []

        def application(environ, start_response):
            found.append((environ["HTTP_HOST"], environ["SERVER_PORT"]))
            return [b""]

        fixed = werkzeug.middleware.ProxyFix(application, x_port=1)
        keys = environ("/", headers={"X-Forwarded-Port": "8443"}, extra={"HTTP_HOST": own})
        fixed(keys, lambda *answer: None)

        assert found == [(seen, "8443")]

    def test_keeps_what_was_there_before(self, werkzeug, environ):
        seen = []

        def application(environ, start_response):
            seen.append(environ["werkzeug.proxy_fix.orig"]["REMOTE_ADDR"])
            return [b""]

        fixed = werkzeug.middleware.ProxyFix(application)
        fixed(environ("/", headers={"X-Forwarded-For": "203.0.113.9"}), lambda *answer: None)

        assert seen == ["127.0.0.1"]

    def test_urls_are_those_of_the_proxy(self, flask, werkzeug, client):
        app = flask.Flask("proxied")
        trusted = {"x_for": 1, "x_proto": 1, "x_host": 1, "x_prefix": 1}
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, **trusted)

        @app.route("/page")
        def page():
            return flask.url_for("page", _external=True)

        headers = {
            "X-Forwarded-Proto": "https",
            "X-Forwarded-Host": "shop.example",
            "X-Forwarded-Prefix": "/shop",
        }

        assert (
            uri(client(app).get("/page", headers=headers).text) == "https://shop.example/shop/page"
        )

    @pytest.mark.parametrize(
        ("header", "option", "attribute", "sent", "seen"),
        [
            ("X-Forwarded-Proto", "x_proto", "scheme", "http, https", "https"),
            ("X-Forwarded-Host", "x_host", "host", "evil.example, shop.example", "shop.example"),
            ("X-Forwarded-Port", "x_port", "host", "1, 8080", "localhost:8080"),
            ("X-Forwarded-Prefix", "x_prefix", "script_root", "/evil, /shop", "/shop"),
            ("X-Forwarded-Proto", "x_proto", "scheme", "", "http"),
            ("X-Forwarded-Host", "x_host", "host", "", "localhost"),
            ("X-Forwarded-Prefix", "x_prefix", "script_root", "", ""),
        ],
    )
    def test_of_several_values_the_last_is_the_proxy_s(
        self, flask, werkzeug, client, header, option, attribute, sent, seen
    ):
        app = flask.Flask("proxied")
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, **{option: 1})
        app.before_request(lambda: f"{attribute}={getattr(flask.request, attribute)}")

        assert client(app).get("/", headers={header: sent}).text == f"{attribute}={seen}"

    def test_without_the_headers_all_stays(self, flask, werkzeug, client):
        app = flask.Flask("proxied")
        trusted = {"x_for": 1, "x_proto": 1, "x_host": 1, "x_port": 1, "x_prefix": 1}
        app.wsgi_app = werkzeug.middleware.ProxyFix(app.wsgi_app, **trusted)
        app.before_request(lambda: f"{flask.request.remote_addr} {flask.request.base_url}")

        response = client(app).get("/page", base_url="http://localhost:8080/shop")
        assert response.text.rpartition(" ")[2] == "http://localhost:8080/shop/page"
