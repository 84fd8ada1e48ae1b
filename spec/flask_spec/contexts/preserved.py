"""The test client can keep a request's context for inspection."""

import contextlib

import pytest

from flask_conformance import MAY, MUST, applies, fact, requirement


@requirement("contexts/preserved-by-client", MUST, flask=">=0.4")
class TestPreservedByClient:
    """Inside ``with app.test_client() as client:`` the contexts of the last request stay, until
    the next request or the end of the block.

    Source: Flask documentation, "Testing", "Accessing Context After the Request".
    """

    def test_the_request_is_there_after_the_response(self, flask):
        app = flask.Flask("shop")
        app.route("/here")(lambda: "here")

        with app.test_client() as client:
            client.get("/here?page=2")
            assert flask.request.args["page"] == "2"

    def test_g_is_there(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.g.user = "ada"
            return "index"

        with app.test_client() as client:
            client.get("/")
            assert flask.g.user == "ada"

    def test_the_session_is_there(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        with app.test_client() as client:
            client.get("/")
            assert flask.session["user"] == "ada"

    def test_the_next_request_replaces_it(self, flask):
        app = flask.Flask("shop")
        app.route("/<name>")(lambda name: name)

        with app.test_client() as client:
            client.get("/first")
            client.get("/second")
            assert flask.request.path == "/second"

    def test_the_next_request_has_an_empty_g(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            seen = getattr(flask.g, "user", "nobody")
            flask.g.user = "ada"
            return seen

        with app.test_client() as client:
            client.get("/")
            assert client.get("/").data == b"nobody"

    @applies(flask=">=0.7")
    def test_it_is_gone_after_the_block(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")

        with app.test_client() as client:
            client.get("/")
            client.get("/")
            inside = bool(flask.request), bool(flask.current_app)

        assert inside == (True, True)
        assert (bool(flask.request), bool(flask.current_app)) == (False, False)

    @applies(flask=">=0.7")
    def test_it_is_gone_when_an_error_leaves_the_block(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")

        with pytest.raises(LookupError) as raised, app.test_client() as client:
            raise LookupError(client.get("/").status_code, bool(flask.request))

        assert (raised.value.args, bool(flask.request)) == ((200, True), False)

    @applies(flask=">=0.7")
    def test_without_a_block_it_is_not_kept(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")

        status = app.test_client().get("/").status_code

        assert (status, bool(flask.request)) == (200, False)

    @applies(flask=">=0.7")
    def test_after_a_block_it_is_not_kept_any_more(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")
        client = app.test_client()
        with client:
            client.get("/")
            inside = bool(flask.request)

        client.get("/")

        assert (inside, bool(flask.request)) == (True, False)

    @applies(flask=">=1.1")
    def test_a_closed_streamed_answer_leaves_nothing_after_the_block(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Response(flask.stream_with_context(iter("ab"))))

        with app.test_client() as client:
            client.get("/").close()
            inside = bool(flask.request)

        assert (inside, bool(flask.request)) == (True, False)


@requirement("contexts/preserved-blocks-do-not-nest", MAY, flask=">=0.8", since="1.1")
class TestPreservedBlocksDoNotNest:
    """A client's block cannot be entered again inside of itself."""

    def test_is_a_runtime_error(self, flask):
        client = flask.Flask("shop").test_client()

        with client, pytest.raises(RuntimeError), client:
            pass


@requirement("contexts/preserved-teardown-once", MAY, flask=">=0.8,<2.2")
class TestPreservedTeardownOnce:
    """Teardown functions of a preserved request run when its context goes, once."""

    def test_at_the_end_of_the_block(self, flask):
        app, ended = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(lambda error: ended.append("ended"))

        with app.test_client() as client:
            client.get("/")
            inside = list(ended)

        assert (inside, ended) == ([], ["ended"])

    def test_at_the_next_request(self, flask):
        app, ended = flask.Flask("shop"), []
        app.route("/<name>")(lambda name: name)
        app.teardown_request(lambda error: ended.append(flask.request.path))

        with app.test_client() as client:
            client.get("/first")
            client.get("/second")
            assert ended == ["/first"]


@requirement("contexts/preserved-teardown-twice", MAY, flask=">=2.2,<3.2")
class TestPreservedTeardownTwice:
    """Teardown functions of a preserved request run at the end of the request, and again when its
    preserved context goes.

    Why: the context is entered anew for inspection.
    """

    def test_at_the_end_of_request_and_block(self, flask):
        app, ended = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(lambda error: ended.append("request"))

        with app.test_client() as client:
            client.get("/")
            inside = list(ended)

        assert (inside, ended) == (["request"], ["request", "request"])

    @applies(flask=">=3.1.2")
    def test_the_application_as_often(self, flask):
        app, ended = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(lambda error: ended.append("request"))
        app.teardown_appcontext(lambda error: ended.append("application"))

        with app.test_client() as client:
            client.get("/")
            inside = list(ended)

        assert (inside, ended) == (["request", "application"], ["request", "application"] * 2)

    def test_before_the_next_request_starts(self, flask):
        app, order = flask.Flask("shop"), []
        app.route("/<name>")(lambda name: order.append(f"view {name}") or name)
        app.teardown_request(lambda error: order.append(f"teardown {flask.request.path}"))

        with app.test_client() as client:
            client.get("/first")
            client.get("/second")
            inside = list(order)

        assert inside == [
            "view first",
            "teardown /first",
            "teardown /first",
            "view second",
            "teardown /second",
        ]


@requirement("contexts/preserved-by-two-clients", MAY, flask=">=0.4,<2.2")
class TestPreservedByTwoClients:
    """Of two test clients in one block, each request has a ``g`` of its own."""

    def test_g_is_not_shared(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            seen = getattr(flask.g, "user", "nobody")
            flask.g.user = "ada"
            return seen

        with app.test_client() as one, app.test_client() as two:
            answers = (one.get("/").data, two.get("/").data)

        assert answers == (b"nobody", b"nobody")


@requirement("contexts/preserved-g-of-two-clients", MAY, flask=">=2.2,<3.2")
class TestPreservedGOfTwoClients:
    """Of two test clients in one block, the second one's request finds the first one's app
    context and shares its ``g``.

    Source: Flask issue 4823.
    """

    def test_g_is_shared(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            seen = getattr(flask.g, "user", "nobody")
            flask.g.user = "ada"
            return seen

        with app.test_client() as one, app.test_client() as two:
            answers = (one.get("/").data, two.get("/").data)

        assert answers == (b"nobody", b"ada")


@requirement("contexts/preserved-on-error", MAY, flask="<2.2")
class TestPreservedOnError:
    """In debug mode, the context of a request whose exception propagates stays, for an
    interactive debugger to look at."""

    @fact
    def test_how_long_it_stays(self, flask, environ, wsgi):
        app = flask.Flask("shop")
        app.debug = True
        app.route("/here")(lambda: {}["lost"])

        with contextlib.suppress(KeyError):
            wsgi(app)(environ("/here"), lambda status, headers, exc_info=None: None)
        kept = flask._request_ctx_stack.top is not None
        while flask._request_ctx_stack.top is not None:
            flask._request_ctx_stack.pop()
        stack = getattr(flask, "_app_ctx_stack", None)
        while stack is not None and stack.top is not None:
            stack.pop()
        return kept
