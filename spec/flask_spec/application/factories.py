"""Application factories: one application for each call."""

from flask_conformance import MUST, applies, requirement


@requirement("application/factories", MUST)
class TestFactories:
    """A function may make applications: each call gives a whole one, and the same views may be
    given to many.

    Source: Flask documentation, "Application Factories".
    """

    def test_one_view_serves_in_several(self, flask, client):
        def greet():
            return f"from {flask.current_app.secret_key}"

        def create_app(greeting):
            app = flask.Flask("factory")
            app.secret_key = greeting
            app.route("/")(greet)
            return app

        texts = [client(create_app(name)).get("/").text for name in ("one", "two")]

        assert texts == ["from one", "from two"]

    @applies(flask=">=0.3")
    def test_each_has_the_configuration_it_was_given(self, flask, client):
        def create_app(**settings):
            app = flask.Flask("factory")
            app.config.update(settings)
            app.route("/")(lambda: flask.current_app.config["COLOUR"])
            return app

        apps = [create_app(COLOUR="green"), create_app(COLOUR="blue")]

        assert [client(app).get("/").text for app in apps] == ["green", "blue"]

    def test_requests_to_both_may_alternate(self, flask, client):
        apps, visits = {name: flask.Flask(name) for name in ("one", "two")}, []
        for name, app in apps.items():
            app.secret_key = name

            @app.route("/")
            def count():
                visits.append(flask.current_app.secret_key)
                return str(visits.count(flask.current_app.secret_key))

        visitors = {name: client(app) for name, app in apps.items()}
        texts = [visitors[name].get("/").text for name in ("one", "two", "one", "one", "two")]

        assert texts == ["1", "1", "2", "3", "2"]
