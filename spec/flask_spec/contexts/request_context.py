"""The request context: request and session, on top of an app context."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, fact, requirement


@requirement("contexts/request-context", SHOULD)
class TestRequestContext:
    """``app.request_context(environ)`` makes a context in which ``request`` is the request that
    the WSGI environ describes.

    Source: Flask documentation, "The Request Context"; PEP 3333 on the environ.
    """

    def test_request_shows_the_environ(self, flask, environ, names):
        path = names.path()

        with flask.Flask("shop").request_context(environ(path, "PUT")):
            assert (flask.request.path, flask.request.method) == (path, "PUT")

    def test_it_holds_the_environ(self, flask, environ):
        given = environ("/", extra={"own.key": "own"})

        with flask.Flask("shop").request_context(given):
            assert flask.request.environ["own.key"] == "own"

    def test_making_it_does_not_push_it(self, flask, environ):
        with flask.Flask("shop").test_request_context("/outer"):
            flask.Flask("shop").request_context(environ("/inner"))
            assert flask.request.path == "/outer"

    def test_a_session_is_there(self, flask, environ):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.request_context(environ("/")):
            flask.session["user"] = "ada"
            assert flask.session["user"] == "ada"

    def test_the_request_is_made_by_the_request_class(self, flask, environ):
        class Request(flask.Request):
            language = "en"

        app = flask.Flask("shop")
        app.request_class = Request

        with app.request_context(environ("/")):
            assert isinstance(flask.request._get_current_object(), Request)

    def test_errors_inside_pass(self, flask):
        context = flask.Flask("shop").test_request_context("/")

        with pytest.raises(LookupError, match="lost"), context:
            raise LookupError("lost")

    @applies(flask=">=0.7")
    def test_after_an_error_there_is_no_request(self, flask):
        context = flask.Flask("shop").test_request_context("/")

        with pytest.raises(LookupError) as raised, context:
            raise LookupError(bool(flask.request))

        assert (raised.value.args, bool(flask.request)) == ((True,), False)

    @applies(flask=">=0.7")
    def test_pushed_and_popped_by_hand(self, flask):
        context = flask.Flask("shop").test_request_context("/here")

        context.push()
        seen = flask.request.path
        context.pop()

        assert (seen, bool(flask.request)) == ("/here", False)

    @applies(flask=">=0.3")
    def test_with_gives_the_context(self, flask):
        with flask.Flask("shop").test_request_context("/page") as given:
            assert given.request.path == "/page"

    @applies(flask=">=0.3")
    def test_its_request_and_session_are_the_current_ones(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        context = app.test_request_context("/")

        context.push()
        same = (
            context.request is flask.request._get_current_object(),
            context.session is flask.session._get_current_object(),
            context.app is app,
        )
        context.pop()

        assert same == (True, True, True)

    @fact
    @applies(flask=">=0.8")
    def test_repr_tells_url_method_and_application(self, flask, names):
        name, path = names.word(), names.path()

        context = flask.Flask(name).test_request_context(path, method="PUT")

        return [part in repr(context) for part in (path, "PUT", name)]


@requirement("contexts/request-pushes-application", MUST, flask=">=0.9")
class TestRequestPushesApplication:
    """Pushing a request context pushes an app context of its application too, and popping pops
    it, unless one of this application is on top already.

    Source: Flask documentation, "Context Locals", on how the contexts are pushed.
    """

    def test_it_is_not_current_afterwards(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            inside = bool(flask.current_app)

        assert (inside, bool(flask.current_app)) == (True, False)

    def test_inside_another_application_it_is_current(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.app_context(), inner.test_request_context("/"):
            assert flask.current_app._get_current_object() is inner

    def test_afterwards_the_other_application_is_current_again(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.app_context():
            with inner.test_request_context("/"):
                pass
            assert flask.current_app._get_current_object() is outer

    def test_its_context_ends_with_the_request(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_appcontext(lambda error: ended.append(error))

        with app.test_request_context("/"):
            before = list(ended)

        assert (before, ended) == ([], [None])


@requirement("contexts/request-reuses-application", MAY, flask=">=0.10,<3.2")
class TestRequestReusesApplication:
    """A request context that is pushed where an app context of its application is on top uses
    that one: they share ``g``, and it outlives the request.

    Why: this is how code that set up a context itself keeps its resources over several requests.
    """

    def test_they_share_g(self, flask):
        app = flask.Flask("shop")

        with app.app_context():
            flask.g.user = "ada"
            with app.test_request_context("/"):
                assert flask.g.user == "ada"

    def test_what_the_request_sets_stays(self, flask):
        app = flask.Flask("shop")

        with app.app_context():
            with app.test_request_context("/"):
                flask.g.user = "ada"
            assert flask.g.user == "ada"

    def test_a_dispatched_request_shares_it_too(self, flask, wsgi_client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.g.user

        with app.app_context():
            flask.g.user = "ada"
            assert wsgi_client(app).get("/").text == "ada"

    def test_the_application_is_not_torn_down_by_the_request(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_appcontext(lambda error: ended.append("ended"))

        with app.app_context():
            with app.test_request_context("/"):
                pass
            early = [*ended]

        assert (early, "ended" in ended) == ([], True)


@requirement("contexts/end-of-request", MAY, flask=">=0.9")
class TestEndOfRequest:
    """When a request context is popped for the last time, the request is closed and the environ
    no longer leads to it.

    Why: uploaded files are closed without waiting for the garbage collector.
    """

    @applies(flask=">=0.10")
    def test_the_request_is_closed_once(self, flask):
        closed = []

        class Request(flask.Request):
            def close(self):
                closed.append(self.path)

        app = flask.Flask("shop")
        app.request_class = Request

        with app.test_request_context("/here"):
            before = list(closed)

        assert (before, closed) == ([], ["/here"])

    @applies(flask=">=0.10")
    def test_it_is_closed_after_the_teardown_functions(self, flask):
        order = []

        class Request(flask.Request):
            def close(self):
                order.append("closed")

        app = flask.Flask("shop")
        app.request_class = Request
        app.teardown_request(lambda error: order.append("torn down"))

        with app.test_request_context("/"):
            pass

        assert order == ["torn down", "closed"]

    def test_a_request_class_need_not_have_close(self, flask):
        class Request(flask.Request):
            @property
            def close(self):
                raise AttributeError("close")

        app = flask.Flask("shop")
        app.request_class = Request

        with app.test_request_context("/"):
            pass

        assert not flask.request

    def test_the_environ_forgets_the_request(self, flask, environ):
        given = environ("/")

        with flask.Flask("shop").request_context(given):
            pass

        assert not given.get("werkzeug.request")
