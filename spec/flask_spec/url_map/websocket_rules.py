"""Rules for WebSocket requests."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("url-map/websocket-rules", MAY, werkzeug=">=1.0", needs="werkzeug.routing")
class TestWebsocketRules:
    """A rule with ``websocket=True`` matches WebSocket requests alone, any other rule HTTP
    requests alone.

    Source: Werkzeug documentation, "WebSockets" under "URL Routing".
    """

    @pytest.mark.parametrize(
        ("scheme", "endpoint"), [("http", "http"), ("https", "http"), ("ws", "ws"), ("wss", "ws")]
    )
    @pytest.mark.parametrize("ws_first", [True, False], ids=["ws-first", "http-first"])
    def test_scheme_chooses_the_rule(self, werkzeug, scheme, endpoint, ws_first):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/<x>", endpoint="ws", websocket=True),
            routing.Rule("/<x>", endpoint="http"),
        ]
        url_map = routing.Map(rules if ws_first else reversed(rules))

        assert url_map.bind("localhost", url_scheme=scheme).match("/a")[0] == endpoint

    @pytest.mark.parametrize(("websocket", "endpoint"), [(True, "ws"), (False, "http")])
    @pytest.mark.parametrize("scheme", ["http", "ws"])
    def test_argument_wins_over_the_scheme(self, werkzeug, websocket, endpoint, scheme):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="http"),
            routing.Rule("/", endpoint="ws", websocket=True),
        ]
        urls = routing.Map(rules).bind("localhost", url_scheme=scheme)

        assert urls.match("/", websocket=websocket)[0] == endpoint

    @pytest.mark.parametrize(("rule_is_ws", "scheme"), [(True, "http"), (False, "ws")])
    def test_other_kind_is_a_mismatch(self, werkzeug, rule_is_ws, scheme):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/", websocket=rule_is_ws)]).bind(
            "localhost", url_scheme=scheme
        )

        with pytest.raises(routing.WebsocketMismatch):
            urls.match("/")

    def test_other_kind_where_the_converter_of_the_right_one_refuses(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/<int:n>", endpoint="a", websocket=True),
            routing.Rule("/<int(max=5):n>", endpoint="b"),
        ]

        with pytest.raises(routing.WebsocketMismatch):
            routing.Map(rules).bind("localhost").match("/9")

    def test_mismatch_is_a_bad_request(self, werkzeug):
        mismatch = werkzeug.routing.WebsocketMismatch

        assert (issubclass(mismatch, werkzeug.exceptions.BadRequest), mismatch.code) == (True, 400)

    def test_a_request_without_any_rule_is_not_found(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/", websocket=True)]).bind("localhost")

        with pytest.raises(werkzeug.exceptions.NotFound):
            urls.match("/other")

    def test_wrong_method_goes_before_a_mismatch(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/", methods=["PUT"]), routing.Rule("/", websocket=True)]

        with pytest.raises(werkzeug.exceptions.MethodNotAllowed) as caught:
            routing.Map(rules).bind("localhost").match("/")
        assert [*caught.value.valid_methods] == ["PUT"]

    def test_missing_slash_redirects_within_the_kind(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/a/", websocket=True)]).bind(
            "localhost", url_scheme="wss"
        )

        with pytest.raises(routing.RequestRedirect) as caught:
            urls.match("/a")
        assert caught.value.new_url == "wss://localhost/a/"

    @applies(werkzeug=">=2.2")
    @pytest.mark.parametrize(("rule_is_ws", "scheme"), [(True, "http"), (False, "ws")])
    def test_missing_slash_does_not_redirect_the_other_kind(self, werkzeug, rule_is_ws, scheme):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/a/", websocket=rule_is_ws)]).bind(
            "localhost", url_scheme=scheme
        )

        with pytest.raises(werkzeug.exceptions.HTTPException) as caught:
            urls.match("/a")
        assert caught.value.code in (400, 404)

    @applies(werkzeug=("<2.2", ">=2.2.2"))
    @pytest.mark.parametrize(("rule_is_ws", "scheme"), [(True, "http"), (False, "ws")])
    @pytest.mark.parametrize("rule", ["/a", "/a/"])
    def test_rule_that_is_not_strict_keeps_to_its_kind(self, werkzeug, rule, rule_is_ws, scheme):
        routing = werkzeug.routing
        rules = [
            routing.Rule(rule, endpoint="one", websocket=rule_is_ws, strict_slashes=False),
            routing.Rule(rule, endpoint="two", websocket=not rule_is_ws, strict_slashes=False),
        ]
        urls = routing.Map(rules).bind("localhost", url_scheme=scheme)

        assert [urls.match(path)[0] for path in ("/a", "/a/")] == ["two", "two"]

    @applies(werkzeug=">=2.2")
    def test_mismatch_where_slashes_would_be_merged(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/a/b", websocket=True)]).bind("localhost")

        with pytest.raises(routing.WebsocketMismatch):
            urls.match("/a//b")

    @applies(werkzeug=("<2.2", ">=2.2.2"))
    def test_mismatch_with_an_added_slash(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/a", websocket=True, strict_slashes=False)

        with pytest.raises(routing.WebsocketMismatch):
            routing.Map([rule]).bind("localhost").match("/a/")

    @pytest.mark.parametrize(
        "methods", [["GET"], ["GET", "HEAD", "OPTIONS"], ["options"], None], ids=str
    )
    def test_rule_takes_the_methods_of_a_handshake(self, werkzeug, methods):
        rule = werkzeug.routing.Rule("/", websocket=True, methods=methods)

        assert rule.websocket is True

    @pytest.mark.parametrize("methods", [["POST"], ["GET", "PUT"], ["DELETE"]], ids=str)
    def test_rule_takes_no_other_methods(self, werkzeug, methods):
        with pytest.raises(ValueError):
            werkzeug.routing.Rule("/", websocket=True, methods=methods)


@requirement("url-map/websocket-environ", MAY, werkzeug=">=2.0", needs="werkzeug.routing")
class TestWebsocketEnviron:
    """An environ is a WebSocket request when ``Connection`` has ``upgrade`` and ``Upgrade`` is
    ``websocket``.

    Source: RFC 6455, section 4.2.1.
    """

    @pytest.mark.parametrize(
        ("scheme", "connection", "upgrade", "bound"),
        [
            ("http", "Upgrade", "websocket", "ws"),
            ("https", "Upgrade", "websocket", "wss"),
            ("http", "upgrade", "WebSocket", "ws"),
            ("http", "keep-alive, Upgrade", "websocket", "ws"),
            ("http", "Upgrade ,keep-alive", "websocket", "ws"),
            ("http", "keep-alive,\tUpgrade", "websocket", "ws"),
            ("http", "keep-alive", "websocket", "http"),
            ("http", "Upgrade", "h2c", "http"),
            ("https", "Upgrade", "h2c", "https"),
            ("http", "Upgraded", "websocket", "http"),
        ],
        ids=[
            "plain", "secure", "case", "list", "first-of-list", "tab", "no-upgrade",
            "other-protocol", "other-secure", "other-word",
        ],
    )  # fmt: skip
    def test_scheme(self, werkzeug, environ, scheme, connection, upgrade, bound):
        headers = {"Connection": connection, "Upgrade": upgrade}
        request = environ("/", base_url=f"{scheme}://localhost/", headers=headers)

        assert werkzeug.routing.Map().bind_to_environ(request).url_scheme == bound

    @pytest.mark.parametrize("missing", ["Connection", "Upgrade"])
    def test_both_headers_are_needed(self, werkzeug, environ, missing):
        headers = {"Connection": "Upgrade", "Upgrade": "websocket"}
        del headers[missing]

        urls = werkzeug.routing.Map().bind_to_environ(environ("/", headers=headers))
        assert urls.url_scheme == "http"

    @pytest.mark.parametrize(("scheme", "port"), [("http", "80"), ("https", "443")])
    def test_standard_port_of_the_name_is_left_out(self, werkzeug, environ, scheme, port):
        headers = {"Connection": "Upgrade", "Upgrade": "websocket"}
        request = environ("/", base_url=f"{scheme}://api.example.com/", headers=headers)

        urls = werkzeug.routing.Map().bind_to_environ(request, f"example.com:{port}")
        assert (urls.subdomain, urls.server_name) == ("api", "example.com")

    def test_flask_view_answers_http_alone(self, flask, client):
        app = flask.Flask("sockets")
        app.route("/live", websocket=True)(lambda: "live")

        assert client(app).get("/live").status_code == 400
