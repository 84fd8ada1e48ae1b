"""The signal of a flashed message."""

import pytest

from flask_conformance import MAY, SHOULD, requirement


@requirement("signals/message-flashed", SHOULD, flask=">=0.10", needs="python:blinker")
class TestMessageFlashed:
    """``message_flashed`` is sent by the application when a message was flashed, with the message
    as ``message`` and its category as ``category``.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    @pytest.mark.parametrize("category", [None, "error"], ids=["default", "given"])
    def test_is_sent_with_message_and_category(self, flask, names, category):
        app, seen, text = flask.Flask("shop"), [], names.text()
        app.secret_key = "secret"

        def note(sender, message, category, **extra):
            seen.append((sender, message, category))

        with app.test_request_context("/"), flask.message_flashed.connected_to(note, app):
            flask.flash(text, *([category] if category else []))
        assert seen == [(app, text, category or "message")]


@requirement(
    "signals/message-flashed-late", MAY, since="1.2", flask=">=0.10", needs="python:blinker"
)
class TestMessageFlashedLate:
    """When ``message_flashed`` is sent, the message is in the session already."""

    def test_the_message_is_in_the_session_already(self, flask):
        app, seen = flask.Flask("shop"), []
        app.secret_key = "secret"

        def note(sender, **extra):
            seen.extend(flask.get_flashed_messages())

        with app.test_request_context("/"), flask.message_flashed.connected_to(note, app):
            flask.flash("saved")
        assert seen == ["saved"]
