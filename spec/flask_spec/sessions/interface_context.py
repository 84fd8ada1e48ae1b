"""In which context a session interface works: that of the request whose session it is."""

import pytest

from flask_conformance import SHOULD, applies, requirement


def telling(flask, method, found):
    """A session interface whose *method* notes the application and the path that it sees."""

    class Interface(flask.sessions.SecureCookieSessionInterface):
        def open_session(self, app, request):
            if method == "open_session":
                found.append((flask.current_app.name, flask.request.path))
            return super().open_session(app, request)

        def save_session(self, app, session, response):
            if method == "save_session":
                found.append((flask.current_app.name, flask.request.path))
            return super().save_session(app, session, response)

    return Interface()


@pytest.mark.parametrize("method", ["open_session", "save_session"])
@requirement("sessions/interface-context", SHOULD, flask=">=0.9", since="1.2")
class TestInterfaceContext:
    """While ``open_session`` and ``save_session`` run, the application and the request of that
    session are current, for a client's ``session_transaction`` too.

    Why: an interface that keeps sessions elsewhere finds its store by ``current_app``.
    Source: Flask API documentation, ``SessionInterface.open_session`` and ``save_session``.
    """

    def test_of_a_request(self, flask, client, method):
        app, found = flask.Flask("shop"), []
        app.secret_key = "key"
        app.session_interface = telling(flask, method, found)
        app.route("/cart")(lambda: "cart")
        client(app).get("/cart")

        assert {*found} == {("shop", "/cart")}

    @applies(flask=("<2.3", ">=2.3.2"))
    def test_of_a_transaction(self, flask, method):
        app, found = flask.Flask("shop"), []
        app.secret_key = "key"
        app.session_interface = telling(flask, method, found)
        with app.test_client().session_transaction("/cart"):
            pass

        assert {*found} == {("shop", "/cart")}
