"""The session of a request for which none could be opened."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("sessions/null-session", SHOULD, flask=">=0.8")
class TestNullSession:
    """Where ``open_session`` returns None, the request has the session that ``make_null_session``
    makes, and nothing is saved.

    Source: Flask API documentation, ``flask.sessions.SessionInterface.make_null_session``.
    """

    def test_stands_in_for_a_session_that_was_not_opened(self, flask):
        app = flask.Flask("shop")

        class Nothing(flask.sessions.NullSession):
            pass

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            null_session_class = Nothing

            def open_session(self, app, request):
                return None

        app.session_interface = Sessions()

        with app.test_request_context("/"):
            assert isinstance(flask.session._get_current_object(), Nothing)

    def test_is_made_with_the_application(self, flask):
        app, asked = flask.Flask("shop"), []

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                return None

            def make_null_session(self, app):
                asked.append(app)
                return super().make_null_session(app)

        app.session_interface = Sessions()

        with app.test_request_context("/"):
            assert (len(flask.session), asked[-1]) == (0, app)

    def test_is_not_saved(self, flask, client):
        app, saved = flask.Flask("shop"), []

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                return None

            def save_session(self, app, session, response):
                saved.append(session)

        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: str(len(flask.session)))

        assert (client(app).get("/").text, saved) == ("0", [])

    def test_is_what_is_null_session_tells(self, flask):
        interface = flask.sessions.SecureCookieSessionInterface()
        null = interface.make_null_session(flask.Flask("shop"))
        others = (flask.sessions.SecureCookieSession(), {}, None)

        answers = [interface.is_null_session(session) for session in (null, *others)]
        assert answers == [True, False, False, False]

    @pytest.mark.parametrize("null", [True, False], ids=["yes", "no"])
    def test_is_null_session_decides_whether_it_is_saved(self, flask, client, null):
        app, saved = flask.Flask("shop"), []

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                return flask.sessions.SecureCookieSession()

            def is_null_session(self, obj):
                return null

            def save_session(self, app, session, response):
                saved.append("saved")

        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: "index")

        text = client(app).get("/").text
        assert (text, saved) == ("index", [] if null else ["saved"])

    def test_an_empty_session_that_was_opened_is_none(self, flask, client):
        app, saved = flask.Flask("shop"), []

        class Session(dict, flask.sessions.SessionMixin):
            pass

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                return Session()

            def save_session(self, app, session, response):
                saved.append(isinstance(session, Session))

        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: "index")

        client(app).get("/")
        assert saved == [True]
