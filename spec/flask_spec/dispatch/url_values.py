"""Functions that see, and may change, the values of the URL before the view does."""

from flask_conformance import MAY, MUST, requirement


@requirement("dispatch/url-value-preprocessor", MUST, flask=">=0.7")
class TestUrlValuePreprocessor:
    """A ``url_value_preprocessor`` function is called with the endpoint and the dict of values of
    the URL, before any ``before_request`` function; what it changes there, the view receives.

    Why: an application can take a language code out of every URL in one place.
    Source: Flask documentation, "Using URL Processors".
    """

    def test_receives_endpoint_and_values(self, flask, client, names):
        app, seen, word = flask.Flask("shop"), [], names.word()
        app.url_value_preprocessor(lambda endpoint, values: seen.append((endpoint, dict(values))))
        app.add_url_rule("/<lang>/<int:page>", "page", lambda lang, page: "page")

        client(app).get(f"/{word}/7")
        assert seen == [("page", {"lang": word, "page": 7})]

    def test_may_take_a_value_away(self, flask, client):
        app = flask.Flask("shop")

        @app.url_value_preprocessor
        def pull_lang(endpoint, values):
            flask.g.lang = values.pop("lang")

        @app.route("/<lang>/about")
        def about():
            return "about in " + flask.g.lang

        assert client(app).get("/fi/about").text == "about in fi"

    def test_may_add_and_change_values(self, flask, client):
        app = flask.Flask("shop")

        @app.url_value_preprocessor
        def extend(endpoint, values):
            values["page"] += 1
            values["size"] = 20

        @app.route("/<int:page>")
        def show(page, size):
            return f"{page} of {size}"

        assert client(app).get("/4").text == "5 of 20"

    def test_what_it_returns_is_ignored(self, flask, client):
        app = flask.Flask("shop")
        app.url_value_preprocessor(lambda endpoint, values: "from the preprocessor")
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").text == "index"

    def test_runs_before_every_before_request_function(self, flask, client):
        app, desk, calls = flask.Flask("shop"), flask.Blueprint("desk", "shop"), []
        app.before_request(lambda: calls.append("before"))
        desk.url_value_preprocessor(lambda endpoint, values: calls.append("URL values"))
        desk.add_url_rule("/", "index", lambda: "index")
        app.register_blueprint(desk)

        client(app).get("/")
        assert calls == ["URL values", "before"]

    def test_decorated_function_can_be_called(self, flask):
        app = flask.Flask("shop")

        @app.url_value_preprocessor
        def pull(endpoint, values):
            return endpoint

        assert pull("index", {}) == "index"


@requirement("dispatch/url-value-preprocessor-order", MAY, since="1.2", flask=">=0.7")
class TestUrlValuePreprocessorOrder:
    """Several ``url_value_preprocessor`` functions run in the order of registration."""

    def test_several_run_in_order_of_registration(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.url_value_preprocessor(lambda endpoint, values: calls.append("first"))
        app.url_value_preprocessor(lambda endpoint, values: calls.append("second"))
        app.add_url_rule("/", "index", lambda: "index")

        client(app).get("/")
        assert calls == ["first", "second"]


@requirement("dispatch/url-values-of-no-rule", MAY, flask=">=0.7", since="1.1")
class TestUrlValuesOfNoRule:
    """Without a matching rule the functions are called with no endpoint and no values."""

    def test_are_none(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.url_value_preprocessor(lambda endpoint, values: seen.append((endpoint, values)))

        client(app).get("/missing")
        assert seen == [(None, None)]
