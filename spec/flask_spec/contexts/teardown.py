"""Functions that run when a context ends, whatever happened in it."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("contexts/teardown-request", MUST, flask=">=0.7")
class TestTeardownRequest:
    """Functions registered by ``teardown_request`` run once for each request, when its context
    ends, in the reverse order of registration; the request is still there.

    Why: what was opened last is closed first.
    Source: Flask documentation, "Callbacks and Errors".
    """

    def test_they_run_at_the_end_of_a_request(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(lambda error: ended.append("ended"))

        client(app).get("/")

        assert ended == ["ended"]

    def test_once_for_each_request(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.route("/<name>")(lambda name: name)
        app.teardown_request(lambda error: ended.append(flask.request.path))
        visitor = client(app)

        visitor.get("/first")
        visitor.get("/second")

        assert ended == ["/first", "/second"]

    def test_when_a_context_block_ends(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: ended.append("ended"))

        with app.test_request_context("/"):
            inside = list(ended)

        assert (inside, ended) == ([], ["ended"])

    def test_in_reverse_order(self, flask):
        app, order = flask.Flask("shop"), []
        for name in ("first", "second", "third"):
            app.teardown_request(lambda error, name=name: order.append(name))

        with app.test_request_context("/"):
            pass

        assert order == ["third", "second", "first"]

    def test_after_the_after_request_functions(self, flask, client):
        app, order = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(lambda error: order.append("teardown"))

        @app.after_request
        def after(response):
            order.append("after")
            return response

        client(app).get("/")

        assert order == ["after", "teardown"]

    def test_g_and_session_are_still_there(self, flask):
        app, seen = flask.Flask("shop"), []
        app.secret_key = "key"
        app.teardown_request(lambda error: seen.append((flask.g.user, flask.session["user"])))

        with app.test_request_context("/"):
            flask.g.user = flask.session["user"] = "ada"

        assert seen == [("ada", "ada")]

    def test_what_they_return_is_ignored(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")
        app.teardown_request(lambda error: "another answer")

        assert client(app).get("/").text == "index"

    @pytest.mark.parametrize("path", ["/missing", "/failing"])
    def test_also_when_there_is_an_error_response(self, flask, client, path):
        app, ended = flask.Flask("shop"), []
        app.route("/failing")(lambda: {}["lost"])
        app.teardown_request(lambda error: ended.append("ended"))

        client(app).get(path)

        assert ended == ["ended"]

    def test_also_when_a_hook_answers(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.before_request(lambda: "closed today")
        app.teardown_request(lambda error: ended.append("ended"))

        client(app).get("/")

        assert ended == ["ended"]

    def test_also_when_a_hook_raises(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.before_request(lambda: {}["lost"])
        app.teardown_request(lambda error: ended.append("ended"))

        client(app).get("/")

        assert ended == ["ended"]

    @applies(flask=">=0.7")
    def test_also_when_an_after_request_function_raises(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.after_request(lambda response: {}["lost"])
        app.teardown_request(lambda error: ended.append("ended"))

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(app, "testing", True)
            with pytest.raises(KeyError):
                client(app).get("/")

        assert ended == ["ended"]

    @applies(flask=">=0.9")
    def test_the_function_is_returned_unchanged(self, flask):
        app = flask.Flask("shop")

        def close(error):
            pass

        assert (app.teardown_request(close), app.teardown_appcontext(close)) == (close, close)


@requirement("contexts/teardown-of-blueprints", MUST, flask=">=0.7")
class TestTeardownOfBlueprints:
    """A blueprint's teardown functions run for requests to the blueprint alone: before those of
    the application since Flask 2.0, after them until then."""

    @applies(flask=">=2.0")
    def test_for_its_own_requests_before_the_applications(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.route("/cart")(lambda: "cart")
        cart.teardown_request(lambda error: order.append("blueprint"))
        app.teardown_request(lambda error: order.append("application"))
        app.register_blueprint(cart)

        client(app).get("/cart")

        assert order == ["blueprint", "application"]

    @applies(flask="<2.0")
    def test_for_its_own_requests_after_the_applications(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.route("/cart")(lambda: "cart")
        cart.teardown_request(lambda error: order.append("blueprint"))
        app.teardown_request(lambda error: order.append("application"))
        app.register_blueprint(cart)

        client(app).get("/cart")

        assert order == ["application", "blueprint"]

    def test_not_for_other_requests(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.teardown_request(lambda error: order.append("blueprint"))
        app.register_blueprint(cart)
        app.route("/")(lambda: "index")

        client(app).get("/")

        assert order == []

    def test_several_of_one_blueprint_in_reverse_order(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.route("/cart")(lambda: "cart")
        cart.teardown_request(lambda error: order.append("first"))
        cart.teardown_request(lambda error: order.append("second"))
        app.register_blueprint(cart)

        client(app).get("/cart")

        assert order == ["second", "first"]

    def test_for_all_requests_if_registered_so(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.teardown_app_request(lambda error: order.append("blueprint"))
        app.register_blueprint(cart)
        app.route("/")(lambda: "index")

        client(app).get("/")

        assert order == ["blueprint"]

    @applies(flask=">=2.0.2")
    def test_of_a_nested_blueprint_before_its_parents(self, flask, client):
        app, order = flask.Flask("shop"), []
        parent, child = flask.Blueprint("parent", "parent"), flask.Blueprint("child", "child")
        child.route("/cart")(lambda: "cart")
        child.teardown_request(lambda error: order.append("child"))
        parent.teardown_request(lambda error: order.append("parent"))
        parent.register_blueprint(child)
        app.register_blueprint(parent)

        client(app).get("/cart")

        assert order == ["child", "parent"]


@requirement("contexts/teardown-error", MUST, flask=">=0.10", depends="contexts/teardown-request")
class TestTeardownError:
    """Teardown functions are given the exception that nobody handled; it is None when there was
    none, or when an error handler answered.

    Source: Flask documentation, "Callbacks and Errors", "Teardown Callbacks".
    """

    def test_none_after_a_response(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        client(app).get("/")

        assert seen == [None, None]

    def test_the_exception_of_a_view(self, flask, client):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        @app.route("/")
        def index():
            raise lost

        client(app).get("/")

        assert seen == [lost, lost]

    def test_none_when_a_handler_answered(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/")(lambda: {}["lost"])
        app.errorhandler(KeyError)(lambda error: "handled")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        client(app).get("/")

        assert seen == [None, None]

    def test_none_for_an_http_error(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/")(lambda: flask.abort(418))
        app.teardown_request(seen.append)

        client(app).get("/")

        assert seen == [None]

    def test_the_exception_that_leaves_a_block(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        with pytest.raises(LookupError), app.test_request_context("/"):
            raise lost

        assert seen == [lost, lost]

    def test_the_exception_that_leaves_an_app_context(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.teardown_appcontext(seen.append)

        with pytest.raises(LookupError), app.app_context():
            raise lost

        assert seen == [lost]

    @applies(flask=">=0.11", needs="in-process")
    def test_the_exception_that_propagates(self, flask, client):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.testing = True
        app.teardown_request(seen.append)

        @app.route("/")
        def index():
            raise lost

        with pytest.raises(LookupError):
            client(app).get("/")

        assert seen == [lost]

    @applies(flask=">=0.12", needs="in-process")
    def test_an_exception_that_is_no_error(self, flask, client):
        app, seen, leaving = flask.Flask("shop"), [], KeyboardInterrupt()
        app.teardown_request(seen.append)

        @app.route("/")
        def index():
            raise leaving

        with pytest.raises(KeyboardInterrupt):
            client(app).get("/")

        assert seen == [leaving]

    def test_one_that_the_application_ignores(self, flask, client):
        class Shop(flask.Flask):
            def should_ignore_error(self, error):
                return isinstance(error, LookupError)

        app, seen = Shop("shop"), []
        app.route("/")(lambda: {}["lost"])
        app.teardown_request(seen.append)

        client(app).get("/")

        assert seen == [None]


@requirement("contexts/teardown-appcontext", MUST, flask=">=0.9")
class TestTeardownAppcontext:
    """Functions registered by ``teardown_appcontext`` run when an app context ends, after those
    of the request, in the reverse order of registration; the application is still current."""

    def test_when_the_context_ends(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_appcontext(lambda error: ended.append("ended"))

        with app.app_context():
            inside = list(ended)

        assert (inside, ended) == ([], ["ended"])

    def test_once_at_the_end_of_a_request(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_appcontext(lambda error: ended.append("ended"))

        client(app).get("/")

        assert ended == ["ended"]

    def test_in_reverse_order(self, flask):
        app, order = flask.Flask("shop"), []
        for name in ("first", "second", "third"):
            app.teardown_appcontext(lambda error, name=name: order.append(name))

        with app.app_context():
            pass

        assert order == ["third", "second", "first"]

    def test_after_those_of_the_request(self, flask, client):
        app, order = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_appcontext(lambda error: order.append("application"))
        app.teardown_request(lambda error: order.append("request"))

        client(app).get("/")

        assert order == ["request", "application"]

    def test_the_application_is_current(self, flask):
        app, seen = flask.Flask("shop"), []
        app.teardown_appcontext(lambda error: seen.append(flask.current_app._get_current_object()))

        with app.app_context():
            pass

        assert seen == [app]

    def test_the_request_is_gone(self, flask):
        app, seen = flask.Flask("shop"), []
        app.teardown_appcontext(lambda error: seen.append(flask.has_request_context()))

        with app.test_request_context("/"):
            pass

        assert seen == [False]

    def test_without_a_request_those_of_requests_do_not_run(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: ended.append("request"))

        with app.app_context():
            pass

        assert ended == []

    def test_those_of_another_application_do_not_run(self, flask):
        app, other, ended = flask.Flask("shop"), flask.Flask("other"), []
        other.teardown_appcontext(lambda error: ended.append("other"))

        with app.app_context():
            pass

        assert ended == []


@requirement("contexts/teardown-raises", MUST, flask=">=0.9,<3.2")
class TestTeardownRaises:
    """An exception of a teardown function propagates, and those that would have run after it do
    not run; the contexts end all the same.

    If this fails: the pop after the teardown functions belongs into a ``finally``.
    """

    def test_it_propagates_from_an_app_context(self, flask):
        app = flask.Flask("shop")
        app.teardown_appcontext(lambda error: {}["lost"])

        with pytest.raises(KeyError, match="lost"), app.app_context():
            pass

    def test_it_propagates_from_a_request_context(self, flask):
        app = flask.Flask("shop")
        app.teardown_request(lambda error: {}["lost"])

        with pytest.raises(KeyError, match="lost"), app.test_request_context("/"):
            pass

    def test_the_others_do_not_run(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: ended.append("registered before"))
        app.teardown_request(lambda error: {}["lost"])
        app.teardown_request(lambda error: ended.append("registered after"))

        with pytest.raises(KeyError), app.test_request_context("/"):
            pass

        assert ended == ["registered after"]

    @applies(flask=">=0.12.3")
    def test_the_application_is_torn_down_all_the_same(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: {}["lost"])
        app.teardown_appcontext(lambda error: ended.append("ended"))

        with pytest.raises(KeyError), app.test_request_context("/"):
            pass

        assert ended == ["ended"]

    @applies(flask=">=0.12.3")
    def test_no_request_context_stays(self, flask):
        app = flask.Flask("shop")
        app.teardown_request(lambda error: {}["lost"])

        with pytest.raises(KeyError), app.test_request_context("/"):
            pass

        assert (flask.has_request_context(), flask.has_app_context()) == (False, False)

    @applies(flask=">=0.12.3")
    def test_no_app_context_stays(self, flask):
        app = flask.Flask("shop")
        app.teardown_appcontext(lambda error: {}["lost"])

        with pytest.raises(KeyError), app.app_context():
            pass

        assert flask.has_app_context() is False


@requirement("contexts/teardown-by-hand", MUST, flask=">=0.9")
class TestTeardownByHand:
    """``do_teardown_request`` and ``do_teardown_appcontext`` run the functions; a subclass may
    override them; without an argument they pass on the exception that is being handled."""

    def test_the_exception_given(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError()
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        with app.test_request_context("/"):
            app.do_teardown_request(lost)
            app.do_teardown_appcontext(lost)
            found = list(seen)

        assert found == [lost, lost]

    def test_the_exception_being_handled(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError()
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        with app.test_request_context("/"):
            try:
                raise lost
            except LookupError:
                app.do_teardown_request()
                app.do_teardown_appcontext()
            found = list(seen)

        assert found == [lost, lost]

    @applies(flask=">=0.11")
    def test_an_override_is_called_with_the_exception(self, flask):
        seen, lost = [], LookupError()

        class Shop(flask.Flask):
            def do_teardown_request(self, exc=None):
                seen.append(("request", exc))

            def do_teardown_appcontext(self, exc=None):
                seen.append(("application", exc))

        with pytest.raises(LookupError), Shop("shop").test_request_context("/"):
            raise lost

        assert seen == [("request", lost), ("application", lost)]
