"""Signals that tell of contexts being pushed, torn down and popped."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("contexts/pushed-signals", MUST, flask=">=0.10", needs="python:blinker")
class TestPushedSignals:
    """``appcontext_pushed`` is sent by the application after its context was pushed, and
    ``appcontext_popped`` after it was popped.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_in_order(self, flask):
        app, order = flask.Flask("shop"), []

        with (
            flask.appcontext_pushed.connected_to(lambda app, **_: order.append("pushed"), app),
            flask.appcontext_popped.connected_to(lambda app, **_: order.append("popped"), app),
            app.app_context(),
        ):
            order.append("inside")

        assert order == ["pushed", "inside", "popped"]

    def test_the_context_is_there_when_it_was_pushed(self, flask):
        app, seen = flask.Flask("shop"), []

        def receive(sender, **extra):
            seen.append((sender, flask.current_app._get_current_object()))

        with flask.appcontext_pushed.connected_to(receive, app), app.app_context():
            pass

        assert seen == [(app, app)]

    def test_the_context_is_gone_when_it_was_popped(self, flask):
        app, seen = flask.Flask("shop"), []

        def receive(sender, **extra):
            seen.append((sender, flask.has_app_context()))

        with flask.appcontext_popped.connected_to(receive, app), app.app_context():
            pass

        assert seen == [(app, False)]

    def test_once_for_a_request(self, flask, client):
        app, order = flask.Flask("shop"), []
        app.route("/")(lambda: "index")

        with (
            flask.appcontext_pushed.connected_to(lambda app, **_: order.append("pushed"), app),
            flask.appcontext_popped.connected_to(lambda app, **_: order.append("popped"), app),
        ):
            client(app).get("/")

        assert order == ["pushed", "popped"]

    def test_other_applications_are_silent(self, flask):
        app, other, order = flask.Flask("shop"), flask.Flask("other"), []

        with (
            flask.appcontext_pushed.connected_to(lambda app, **_: order.append("pushed"), app),
            other.app_context(),
        ):
            pass

        assert order == []


@requirement("contexts/teardown-signals", MUST, flask=">=0.10", needs="python:blinker")
class TestTeardownSignals:
    """``request_tearing_down`` and ``appcontext_tearing_down`` are sent by the application when
    the teardown functions have run, with the exception as ``exc``."""

    def test_after_the_functions(self, flask):
        app, order = flask.Flask("shop"), []
        app.teardown_request(lambda error: order.append("request function"))
        app.teardown_appcontext(lambda error: order.append("application function"))

        def request_signal(sender, **extra):
            order.append("request signal")

        def application_signal(sender, **extra):
            order.append("application signal")

        with (
            flask.request_tearing_down.connected_to(request_signal, app),
            flask.appcontext_tearing_down.connected_to(application_signal, app),
            app.test_request_context("/"),
        ):
            pass

        assert order == [
            "request function",
            "request signal",
            "application function",
            "application signal",
        ]

    def test_with_the_exception(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")

        def receive(sender, exc=None, **extra):
            seen.append((sender, exc))

        with (
            flask.request_tearing_down.connected_to(receive, app),
            flask.appcontext_tearing_down.connected_to(receive, app),
            pytest.raises(LookupError),
            app.test_request_context("/"),
        ):
            raise lost

        assert seen == [(app, lost), (app, lost)]

    def test_with_none(self, flask):
        app, seen = flask.Flask("shop"), []

        def receive(sender, exc="missing", **extra):
            seen.append(exc)

        with (
            flask.request_tearing_down.connected_to(receive, app),
            flask.appcontext_tearing_down.connected_to(receive, app),
            app.test_request_context("/"),
        ):
            pass

        assert seen == [None, None]

    def test_the_request_is_still_there(self, flask):
        app, seen = flask.Flask("shop"), []

        def receive(sender, **extra):
            seen.append(flask.request.path)

        with (
            flask.request_tearing_down.connected_to(receive, app),
            app.test_request_context("/here"),
        ):
            pass

        assert seen == ["/here"]


@requirement(
    "contexts/async-receivers", MUST, flask=">=2.3", needs=("python:blinker", "python:asgiref")
)
class TestAsyncReceivers:
    """A receiver of these signals may be a coroutine function; it is run to its end."""

    @pytest.mark.parametrize(
        "name",
        [
            "appcontext_pushed",
            "appcontext_popped",
            "appcontext_tearing_down",
            "request_tearing_down",
        ],
    )
    def test_it_is_run(self, flask, name):
        app, seen = flask.Flask("shop"), []

        async def receive(sender, **extra):
            seen.append(name)

        with getattr(flask, name).connected_to(receive, app), app.test_request_context("/"):
            pass

        assert seen == [name]

    @applies(flask=">=2.3")
    def test_it_is_awaited_before_the_block_starts(self, flask):
        app, order = flask.Flask("shop"), []

        async def receive(sender, **extra):
            order.append("received")

        with flask.appcontext_pushed.connected_to(receive, app), app.app_context():
            order.append("inside")

        assert order == ["received", "inside"]
