"""Who asks: the client's address, and what it says of itself."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("requests/client-address", SHOULD)
class TestClientAddress:
    """``request.remote_addr`` is the address of the peer; ``access_route`` lists what proxies say
    they forwarded for, else the peer.

    Source: Flask documentation, "API", "Request.access_route".
    """

    def test_remote_addr_does_not_believe_proxies(self, flask, environ):
        app = flask.Flask("pages")
        headers = {"X-Forwarded-For": "10.1.1.1"}

        with app.request_context(environ("/", headers=headers)):
            assert flask.request.remote_addr == "127.0.0.1"

    def test_remote_addr_is_none_if_unknown(self, flask, environ):
        app = flask.Flask("pages")
        built = environ("/")
        del built["REMOTE_ADDR"]

        with app.request_context(built):
            assert flask.request.remote_addr is None

    def test_access_route_lists_the_proxies(self, flask, environ):
        app = flask.Flask("pages")
        headers = {"X-Forwarded-For": "10.1.1.1, 10.2.2.2"}

        with app.request_context(environ("/", headers=headers)):
            assert list(flask.request.access_route) == ["10.1.1.1", "10.2.2.2"]

    def test_access_route_is_the_peer_without_proxies(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/")):
            assert list(flask.request.access_route) == ["127.0.0.1"]

    def test_access_route_is_empty_if_nothing_is_known(self, flask, environ):
        app = flask.Flask("pages")
        built = environ("/")
        del built["REMOTE_ADDR"]

        with app.request_context(built):
            assert list(flask.request.access_route) == []

    @pytest.mark.parametrize(
        "header", ["10.1.1.1,10.2.2.2", " 10.1.1.1 , 10.2.2.2 ", "10.1.1.1,\t10.2.2.2"]
    )
    def test_access_route_is_a_list_in_a_header(self, flask, environ, header):
        request = flask.Request(environ(headers={"X-Forwarded-For": header}))

        assert list(request.access_route) == ["10.1.1.1", "10.2.2.2"]

    def test_remote_user_is_whom_the_server_knows(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", extra={"REMOTE_USER": "ada"})):
            assert flask.request.remote_user == "ada"


@requirement("requests/user-agent", SHOULD)
class TestUserAgent:
    """``request.user_agent`` is the client's program: as text, the header.

    Source: Flask documentation, "API", "Request.user_agent".
    """

    def test_string_is_the_header(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"User-Agent": "Reader/1.0 (x)"})):
            assert flask.request.user_agent.string == "Reader/1.0 (x)"

    def test_is_empty_without_the_header(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/")):
            assert flask.request.user_agent.string == ""

    @applies(werkzeug=">=2.0")
    def test_class_may_be_replaced(self, flask, environ):
        app = flask.Flask("pages")

        class Loud:
            def __init__(self, header):
                self.string = header.upper()

        class Request(flask.Request):
            user_agent_class = Loud

        app.request_class = Request
        with app.request_context(environ("/", headers={"User-Agent": "reader"})):
            assert flask.request.user_agent.string == "READER"

    @applies(werkzeug=">=2.0")
    def test_shown_as_text_it_is_the_header(self, flask, environ):
        agent = flask.Request(environ("/", headers={"User-Agent": "Reader/1.0 (x)"})).user_agent

        assert (str(agent), agent.to_header()) == ("Reader/1.0 (x)", "Reader/1.0 (x)")

    @applies(werkzeug=">=2.1")
    def test_a_class_may_read_more_of_it(self, flask, environ):
        class Agent(flask.Request.user_agent_class):
            def __init__(self, string):
                super().__init__(string)
                self.browser, _, self.version = string.partition("/")

        class Request(flask.Request):
            user_agent_class = Agent

        agent = Request(environ("/", headers={"User-Agent": "Reader/1.0"})).user_agent
        got = (agent.browser, agent.version, agent.platform, bool(agent))
        assert got == ("Reader", "1.0", None, True)
