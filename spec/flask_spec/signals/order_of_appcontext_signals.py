"""The signals of an application context: pushed, tearing down, popped."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("signals/appcontext-pushed", SHOULD, flask=">=0.10", needs="python:blinker")
class TestAppcontextPushed:
    """``appcontext_pushed`` is sent by the application when its context was pushed.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_is_sent_by_the_application(self, flask):
        app, seen = flask.Flask("shop"), []

        def note(sender, **extra):
            seen.append(sender)

        with flask.appcontext_pushed.connected_to(note, app), app.app_context():
            assert seen == [app]

    def test_the_context_is_current(self, flask):
        app, seen = flask.Flask("shop"), []

        def note(sender, **extra):
            seen.append(flask.current_app._get_current_object())

        with flask.appcontext_pushed.connected_to(note, app), app.app_context():
            assert seen == [app]

    def test_values_for_a_test_may_be_left_in_g(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/", "index", lambda: flask.g.user)

        def fill(sender, **extra):
            flask.g.user = "ada"

        with flask.appcontext_pushed.connected_to(fill, app):
            assert client(app).get("/").text == "ada"


@requirement("signals/appcontext-popped", SHOULD, flask=">=0.10", needs="python:blinker")
class TestAppcontextPopped:
    """``appcontext_popped`` is sent by the application when its context was popped.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_is_sent_by_the_application(self, flask):
        app, seen = flask.Flask("shop"), []

        def note(sender, **extra):
            seen.append(sender)

        with flask.appcontext_popped.connected_to(note, app), app.app_context():
            pass
        assert seen == [app]

    def test_the_context_is_no_longer_current(self, flask):
        app, seen = flask.Flask("shop"), []

        def note(sender, **extra):
            seen.append(bool(flask.current_app))

        with flask.appcontext_popped.connected_to(note, app), app.app_context():
            pass
        assert seen == [False]

    def test_is_not_sent_inside_the_block(self, flask):
        app, seen = flask.Flask("shop"), []

        def note(sender, **extra):
            seen.append("popped")

        with flask.appcontext_popped.connected_to(note, app):
            with app.app_context():
                inside = list(seen)
            assert (inside, seen) == ([], ["popped"])


@requirement("signals/appcontext-tearing-down", SHOULD, flask=">=0.10", needs="python:blinker")
class TestAppcontextTearingDown:
    """``appcontext_tearing_down`` is sent after the ``teardown_appcontext`` functions, with the
    unhandled exception or None as ``exc``, while the context is still current.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_is_sent_after_the_teardown_functions(self, flask):
        app, calls = flask.Flask("shop"), []
        app.teardown_appcontext(lambda error: calls.append("function"))

        def note(sender, exc, **extra):
            calls.append((sender, exc))

        with flask.appcontext_tearing_down.connected_to(note, app), app.app_context():
            pass
        assert calls == ["function", (app, None)]

    def test_carries_the_exception_of_the_block(self, flask):
        app, seen, error = flask.Flask("shop"), [], LookupError("apples")

        def note(sender, exc, **extra):
            seen.append(exc is error)

        with (
            flask.appcontext_tearing_down.connected_to(note, app),
            pytest.raises(LookupError),
            app.app_context(),
        ):
            raise error
        assert seen == [True]

    def test_carries_the_unhandled_exception_of_a_request(self, flask, client):
        app, seen, error = flask.Flask("shop"), [], LookupError("apples")

        @app.route("/")
        def index():
            raise error

        def note(sender, exc, **extra):
            seen.append(exc is error)

        with flask.appcontext_tearing_down.connected_to(note, app):
            client(app).get("/")
        assert seen == [True]

    def test_the_context_is_still_current(self, flask):
        app, seen = flask.Flask("shop"), []

        def note(sender, **extra):
            seen.append(flask.current_app._get_current_object())

        with flask.appcontext_tearing_down.connected_to(note, app), app.app_context():
            pass
        assert seen == [app]


@requirement("signals/order", MAY, flask=">=0.10", needs="python:blinker")
class TestOrder:
    """The signals of one request come in a fixed order, from the pushing of the application's
    context to its popping.

    Source: Flask documentation, "Application Structure and Lifecycle", "How a Request is Handled".
    """

    def test_of_an_answered_request(self, flask, client):
        app, calls = flask.Flask("shop"), []
        signals = (
            "appcontext_pushed",
            "request_started",
            "request_finished",
            "request_tearing_down",
            "appcontext_tearing_down",
            "appcontext_popped",
        )
        receivers = {
            name: lambda sender, name=name, **extra: calls.append(name) for name in signals
        }
        for name, receiver in receivers.items():
            getattr(flask, name).connect(receiver, app)
        app.add_url_rule("/", "index", lambda: calls.append("view") or "index")

        client(app).get("/")
        assert calls == [*signals[:2], "view", *signals[2:]]

    @applies(flask=">=1.1")
    def test_of_a_failing_request(self, flask, client):
        app, calls = flask.Flask("shop"), []
        signals = (
            "appcontext_pushed",
            "request_started",
            "got_request_exception",
            "request_finished",
            "request_tearing_down",
            "appcontext_tearing_down",
            "appcontext_popped",
        )
        receivers = {
            name: lambda sender, name=name, **extra: calls.append(name) for name in signals
        }
        for name, receiver in receivers.items():
            getattr(flask, name).connect(receiver, app)

        @app.route("/")
        def index():
            raise LookupError

        client(app).get("/")
        assert calls == list(signals)
