"""What the request knows of its routing."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("routing/request-endpoint", SHOULD)
class TestRequestEndpoint:
    """``request.endpoint`` is the endpoint of the rule that matched, ``request.view_args`` the
    values; both are None where no rule matched.
    """

    def test_endpoint_of_the_view(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users/<name>")
        def user(name):
            return flask.request.endpoint

        assert client(app).get("/users/ada").text == "user"

    def test_view_args_of_the_view(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users/<name>/<int:n>", defaults={"tab": "posts"})
        def user(name, n, tab):
            return repr(sorted(flask.request.view_args.items()))

        expected = repr([("n", 5), ("name", "ada"), ("tab", "posts")])
        assert client(app).get("/users/ada/5").text == expected

    def test_view_args_are_empty_for_a_rule_without_variables(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users")
        def users():
            return repr(dict(flask.request.view_args))

        assert client(app).get("/users").text == "{}"

    @applies(flask=">=0.2")
    def test_known_before_the_view(self, flask, client):
        app, seen = flask.Flask("users"), []

        @app.before_request
        def look():
            seen.append((flask.request.endpoint, dict(flask.request.view_args)))

        @app.route("/users/<name>")
        def user(name):
            return name

        client(app).get("/users/ada")
        assert seen == [("user", {"name": "ada"})]

    @pytest.mark.parametrize(
        ("method", "path"),
        [("GET", "/other"), ("PUT", "/users/"), ("GET", "/users")],
        ids=["not-found", "method", "redirect"],
    )
    def test_none_where_nothing_matched(self, flask, client, method, path):
        app, seen = flask.Flask("users"), []

        @app.before_request
        def look():
            seen.append((flask.request.endpoint, flask.request.view_args))

        @app.route("/users/")
        def users():
            return "users"

        client(app).open(path, method)
        assert seen == [(None, None)]

    @applies(flask=">=0.2")
    def test_known_in_a_test_request_context(self, flask):
        app = flask.Flask("users")

        @app.route("/users/<int:n>")
        def user(n):
            return "user"

        with app.test_request_context("/users/5"):
            got = (flask.request.endpoint, dict(flask.request.view_args))
        assert got == ("user", {"n": 5})

    @applies(flask=">=0.2")
    def test_view_can_be_changed_by_its_values(self, flask, client):
        app = flask.Flask("users")

        @app.before_request
        def change():
            flask.request.view_args["name"] = "bob"

        @app.route("/users/<name>")
        def user(name):
            return name

        assert client(app).get("/users/ada").text == "bob"


@requirement("routing/matched-when-pushed", MAY, flask=">=1.1")
class TestMatchedWhenPushed:
    """The request is matched when its context is pushed.

    Why: what is set up at that moment is there for converters to use.
    """

    def test_not_before(self, flask):
        app = flask.Flask("users")
        app.add_url_rule("/users", "users")

        assert app.test_request_context("/users").request.endpoint is None

    def test_at_the_push(self, flask):
        app = flask.Flask("users")
        app.add_url_rule("/users", "users")

        with app.test_request_context("/users") as context:
            assert context.request.endpoint == "users"


@requirement("routing/matched-when-made", MAY, flask=">=0.2,<1.1")
class TestMatchedWhenMade:
    """The request is matched when its context is made."""

    def test_before_the_push(self, flask):
        app = flask.Flask("users")
        app.add_url_rule("/users", "users")

        assert app.test_request_context("/users").request.endpoint == "users"


@requirement("routing/request-url-rule", SHOULD, flask=">=0.6")
class TestRequestUrlRule:
    """``request.url_rule`` is the rule that matched, None where none did."""

    def test_is_the_rule(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users")
        @app.route("/users/<int:n>")
        def users(n=0):
            return flask.request.url_rule.rule

        answers = [client(app).get(path).text for path in ("/users", "/users/5")]
        assert answers == ["/users", "/users/<int:n>"]

    def test_knows_its_endpoint(self, flask):
        app = flask.Flask("users")
        app.add_url_rule("/users", "users")

        with app.test_request_context("/users"):
            assert flask.request.url_rule.endpoint == "users"

    def test_shows_the_methods(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users", methods=["PUT"])
        def users():
            return " ".join(sorted(flask.request.url_rule.methods))

        assert client(app).put("/users").text == "OPTIONS PUT"

    def test_none_where_nothing_matched(self, flask):
        app = flask.Flask("users")

        with app.test_request_context("/users"):
            assert flask.request.url_rule is None


@requirement("routing/routing-exception", SHOULD, flask=">=0.2")
class TestRoutingException:
    """``request.routing_exception`` is what the matching ended in where it did not find a rule:
    404, 405 with the ``valid_methods``, or a redirect to its ``new_url``; and None where it did.

    Source: Flask API, ``Request.routing_exception``; Werkzeug documentation, ``RequestRedirect``.
    """

    def test_none_where_a_rule_matched(self, flask):
        app = flask.Flask("users")
        app.add_url_rule("/users", "users")

        with app.test_request_context("/users"):
            assert flask.request.routing_exception is None

    @applies(needs="werkzeug.exceptions")
    def test_not_found(self, flask, werkzeug):
        app = flask.Flask("users")

        with app.test_request_context("/users"):
            error = flask.request.routing_exception
        assert isinstance(error, werkzeug.exceptions.NotFound)

    @applies(needs="werkzeug.exceptions")
    def test_method_not_allowed(self, flask, werkzeug):
        app = flask.Flask("users")
        app.add_url_rule("/users", "users", methods=["PUT"])

        with app.test_request_context("/users"):
            error = flask.request.routing_exception
        assert isinstance(error, werkzeug.exceptions.MethodNotAllowed)

    @applies(flask=">=0.6")
    def test_method_not_allowed_knows_the_methods(self, flask):
        app = flask.Flask("users")
        app.add_url_rule("/users", "users", methods=["PUT"])

        with app.test_request_context("/users"):
            error = flask.request.routing_exception
        assert sorted(error.valid_methods) == ["OPTIONS", "PUT"]

    def test_redirect_knows_the_new_url(self, flask):
        app = flask.Flask("users")
        app.add_url_rule("/users/", "users")

        with app.test_request_context("/users"):
            error = flask.request.routing_exception
        assert error.new_url == "http://localhost/users/"
