"""What all signals share: their names, and who hears them."""

import inspect

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("signals/receivers", SHOULD, flask=">=0.6", needs="python:blinker")
class TestReceivers:
    """A receiver that was connected for one application hears of no other; one connected without
    a sender hears of all.

    Source: Flask documentation, "Signals", "Subscribing to Signals".
    """

    def test_of_one_application_hears_of_no_other(self, flask, client):
        app, other, calls = flask.Flask("shop"), flask.Flask("stall"), []

        def note(sender, **extra):
            calls.append(sender)

        with flask.request_started.connected_to(note, app):
            client(app).get("/")
            client(other).get("/")
        assert calls == [app]

    def test_of_any_sender_hears_of_all(self, flask, client):
        app, other, calls = flask.Flask("shop"), flask.Flask("stall"), []

        def note(sender, **extra):
            calls.append(sender)

        with flask.request_started.connected_to(note):
            client(app).get("/")
            client(other).get("/")
        assert calls == [app, other]

    def test_connected_by_decorator_it_hears_of_its_application(self, flask, client):
        app, other, calls = flask.Flask("shop"), flask.Flask("stall"), []

        @flask.request_started.connect_via(app)
        def note(sender, **extra):
            calls.append(sender)

        client(app).get("/")
        client(other).get("/")
        assert calls == [app]

    def test_disconnected_it_hears_nothing(self, flask, client):
        app, calls = flask.Flask("shop"), []

        def note(sender, **extra):
            calls.append(sender)

        flask.request_started.connect(note, app)
        client(app).get("/")
        flask.request_started.disconnect(note, app)
        client(app).get("/")
        assert len(calls) == 1


@requirement("signals/coroutine-receivers", SHOULD, flask=">=2.3", needs="python:blinker")
class TestCoroutineReceivers:
    """A receiver that is a coroutine function is called through the application's ``ensure_sync``.

    Source: Flask documentation, "Signals".
    """

    @pytest.mark.parametrize(
        "name",
        [
            "template_rendered",
            "before_render_template",
            "request_started",
            "request_finished",
            "request_tearing_down",
            "got_request_exception",
            "appcontext_tearing_down",
            "appcontext_pushed",
            "appcontext_popped",
            "message_flashed",
        ],
    )
    def test_of_every_signal(self, flask, client, name):
        called = []

        async def note(sender, **extra):
            """Never awaited: ensure_sync gives another function in its place."""

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                is_plain = not inspect.iscoroutinefunction(func)
                return func if is_plain else lambda *args, **extra: called.append("through it")

        app = Shop("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.flash("seen")
            return flask.render_template_string("page")

        @app.route("/fails")
        def fails():
            raise LookupError

        visitor = client(app)
        with getattr(flask, name).connected_to(note, app):
            visitor.get("/")
            visitor.get("/fails")
        assert "through it" in called

    @pytest.mark.parametrize("name", ["template_rendered", "before_render_template"])
    def test_of_a_streamed_template(self, flask, name):
        called = []

        async def note(sender, **extra):
            """Never awaited: ensure_sync gives another function in its place."""

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                is_plain = not inspect.iscoroutinefunction(func)
                return func if is_plain else lambda *args, **extra: called.append("through it")

        app = Shop("shop")
        with app.test_request_context("/"), getattr(flask, name).connected_to(note, app):
            list(flask.stream_template_string("page"))
        assert "through it" in called


@requirement("signals/names", MAY, flask=">=0.10", needs="python:blinker")
class TestNames:
    """Each signal carries its name, in words joined by hyphens.

    Why: logs and debuggers show it.
    """

    @pytest.mark.parametrize(
        "name",
        [
            "template_rendered",
            "request_started",
            "request_finished",
            "request_tearing_down",
            "got_request_exception",
            "appcontext_tearing_down",
            "appcontext_pushed",
            "appcontext_popped",
            "message_flashed",
        ],
    )
    def test_is_that_of_the_variable(self, flask, name):
        assert getattr(flask, name).name == name.replace("_", "-")

    @applies(flask=">=0.11")
    def test_of_before_render_template(self, flask):
        assert flask.before_render_template.name == "before-render-template"


@requirement("signals/signals-available", SHOULD, flask=">=0.6,<3.0", needs="python:blinker")
class TestSignalsAvailable:
    """``signals_available`` tells that signals work, since blinker is installed.

    Source: Flask 2.2 API documentation, ``flask.signals.signals_available``.
    """

    def test_is_true(self, flask):
        assert flask.signals_available is True
