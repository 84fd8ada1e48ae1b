"""current_app, and the application context that makes an application current."""

import pytest

from flask_conformance import MUST, requirement


@requirement("contexts/current-app", MUST)
class TestCurrentApp:
    """While a request is handled, ``current_app`` is the application that handles it.

    Why: code that is not bound to one application, such as a blueprint or an extension, reaches
    configuration and helpers through it.
    Source: Flask documentation, "The Application Context".
    """

    def test_in_a_view(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.route("/")
        def index():
            seen.append(flask.current_app._get_current_object())
            return "index"

        client(app).get("/")

        assert seen == [app]

    def test_in_a_test_request_context(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert flask.current_app._get_current_object() is app

    def test_its_attributes_are_the_applications(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.secret_key = word

        with app.test_request_context("/"):
            assert flask.current_app.secret_key == word

    def test_of_two_applications_it_is_the_one_that_handles_the_request(self, flask, client):
        one, two, seen = flask.Flask("one"), flask.Flask("two"), []
        for app in (one, two):
            app.route("/")(lambda: seen.append(flask.current_app._get_current_object()) or "ok")

        client(two).get("/")
        client(one).get("/")

        assert seen == [two, one]


@requirement("contexts/app-context", MUST, flask=">=0.9")
class TestAppContext:
    """``app.app_context()`` makes a context that makes the application current while it is
    pushed: by ``with``, or by ``push()`` until ``pop()``.

    Source: Flask documentation, "The Application Context", "Manually Push a Context".
    """

    def test_with(self, flask):
        app = flask.Flask("shop")

        with app.app_context():
            assert flask.current_app._get_current_object() is app

    def test_push(self, flask):
        app = flask.Flask("shop")
        context = app.app_context()

        context.push()
        current = flask.current_app._get_current_object()
        context.pop()

        assert current is app

    def test_making_it_does_not_push_it(self, flask):
        context = flask.Flask("shop").app_context()
        before = bool(flask.current_app)

        with context:
            assert (before, bool(flask.current_app)) == (False, True)

    def test_after_with_nothing_is_current(self, flask):
        with flask.Flask("shop").app_context():
            inside = bool(flask.current_app)

        assert (inside, bool(flask.current_app)) == (True, False)

    def test_after_an_error_nothing_is_current(self, flask):
        with pytest.raises(LookupError) as raised, flask.Flask("shop").app_context():
            raise LookupError(bool(flask.current_app))

        assert (raised.value.args, bool(flask.current_app)) == ((True,), False)

    def test_after_pop_nothing_is_current(self, flask):
        context = flask.Flask("shop").app_context()

        context.push()
        pushed = bool(flask.current_app)
        context.pop()

        assert (pushed, bool(flask.current_app)) == (True, False)

    def test_with_gives_the_context(self, flask):
        app = flask.Flask("shop")

        with app.app_context() as given:
            assert given.app is app

    def test_it_knows_its_application(self, flask):
        app = flask.Flask("shop")

        assert app.app_context().app is app

    def test_it_can_be_used_again(self, flask):
        app = flask.Flask("shop")
        context = app.app_context()
        with context:
            pass

        with context:
            assert flask.current_app._get_current_object() is app

    def test_errors_inside_pass(self, flask):
        with pytest.raises(LookupError, match="lost"), flask.Flask("shop").app_context():
            raise LookupError("lost")

    def test_pushed_twice_it_must_be_popped_twice(self, flask):
        context = flask.Flask("shop").app_context()
        context.push()
        context.push()

        context.pop()
        between = bool(flask.current_app)
        context.pop()

        assert (between, bool(flask.current_app)) == (True, False)

    def test_there_is_no_request_in_it(self, flask):
        with flask.Flask("shop").app_context():
            current = bool(flask.current_app), bool(flask.request), bool(flask.session)

        assert current == (True, False, False)
