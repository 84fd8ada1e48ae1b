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
            return f"from {flask.current_app.greeting}"

        def create_app(greeting):
            app = flask.Flask("factory")
            app.greeting = greeting
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
        apps = [flask.Flask("one"), flask.Flask("two")]
        for app in apps:
            app.visits = 0

            @app.route("/")
            def count():
                flask.current_app.visits += 1
                return str(flask.current_app.visits)

        visitors = [client(app) for app in apps]
        texts = [visitors[number].get("/").text for number in (0, 1, 0, 0, 1)]

        assert texts == ["1", "1", "2", "3", "2"]
