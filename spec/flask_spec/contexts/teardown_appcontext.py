"""Functions that run when an app context ends."""

from flask_conformance import MUST, requirement


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

    def test_without_a_request_those_of_requests_do_not_run(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: ended.append("request"))
        app.teardown_appcontext(lambda error: ended.append("application"))

        with app.app_context():
            pass

        assert ended == ["application"]

    def test_those_of_another_application_do_not_run(self, flask):
        app, other, ended = flask.Flask("shop"), flask.Flask("other"), []
        app.teardown_appcontext(lambda error: ended.append("own"))
        other.teardown_appcontext(lambda error: ended.append("other"))

        with app.app_context():
            pass

        assert ended == ["own"]
