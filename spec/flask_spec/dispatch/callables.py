"""Views, hooks and handlers that are no plain functions."""

import functools

import pytest

from flask_conformance import SHOULD, applies, requirement


class Callable:
    """An object that can be called, and has no name."""

    def __init__(self, function):
        self._function = function

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)

    def method(self, *args, **kwargs):
        return self._function(*args, **kwargs)


KINDS = pytest.mark.parametrize(
    "kind",
    [
        pytest.param(functools.partial, id="partial"),
        pytest.param(Callable, id="object"),
        pytest.param(lambda function: Callable(function).method, id="method"),
    ],
)


@requirement("dispatch/any-callable", SHOULD, since="1.2")
class TestAnyCallable:
    """A view, a hook, a handler or a processor may be any callable: a partial function, a bound
    method, an object with ``__call__``.

    Why: what is bound to a configuration or a service is seldom a plain function.
    Source: Flask API documentation, which asks for a callable and gives no other terms.
    """

    @KINDS
    @applies(flask=">=0.2")
    def test_a_view(self, flask, client, kind):
        app = flask.Flask("shop")
        app.add_url_rule("/<name>", "show", kind(lambda name: f"shown {name}"))

        assert client(app).get("/apple").text == "shown apple"

    @applies(flask=">=0.2")
    def test_a_view_with_a_name_of_its_own(self, flask, client):
        class Lazy:
            def __init__(self, name):
                self.__module__, _, self.__name__ = name.rpartition(".")

            def __call__(self, **values):
                return f"{self.__name__} {values}"

        app = flask.Flask("shop")
        app.add_url_rule("/user/<name>", view_func=Lazy("shop.views.user"))

        with app.test_request_context("/"):
            url = flask.url_for("user", name="ada")
        assert client(app).get(url).text == "user {'name': 'ada'}"

    @KINDS
    def test_before_request(self, flask, client, kind):
        app = flask.Flask("shop")
        app.before_request(kind(lambda: "answered before"))

        assert client(app).get("/").text == "answered before"

    @KINDS
    def test_after_request(self, flask, client, kind):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")
        app.after_request(kind(lambda response: flask.Response("replaced")))

        assert client(app).get("/").text == "replaced"

    @KINDS
    @applies(flask=">=0.9")
    def test_after_this_request(self, flask, client, kind):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.after_this_request(kind(lambda response: flask.Response("replaced")))
            return "index"

        assert client(app).get("/").text == "replaced"

    @KINDS
    @applies(flask=">=0.9")
    def test_teardown(self, flask, client, kind):
        app, ended = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(kind(lambda error: ended.append("request")))
        app.teardown_appcontext(kind(lambda error: ended.append("application")))

        client(app).get("/")
        assert ended == ["request", "application"]

    @KINDS
    @pytest.mark.parametrize("of", ["code", "class"])
    @applies(flask=">=0.7")
    def test_an_error_handler(self, flask, client, kind, of):
        app = flask.Flask("shop")
        app.register_error_handler(404 if of == "code" else KeyError, kind(lambda error: "handled"))
        app.route("/fails")(lambda: {}["lost"])

        assert client(app).get("/nowhere" if of == "code" else "/fails").text == "handled"

    @KINDS
    def test_a_context_processor(self, flask, kind):
        app = flask.Flask("shop")
        app.context_processor(kind(lambda: {"word": "found"}))

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ word }}") == "found"

    @KINDS
    @applies(flask=">=0.7")
    def test_functions_for_values_of_urls(self, flask, client, kind):
        app, seen = flask.Flask("shop"), []
        app.url_value_preprocessor(kind(lambda endpoint, values: seen.append(endpoint)))
        app.url_defaults(kind(lambda endpoint, values: values.update(page=2)))
        app.add_url_rule("/", "index", lambda: flask.url_for("index"))

        assert (client(app).get("/").text, seen) == ("/?page=2", ["index"])

    @KINDS
    @applies(flask=">=0.10")
    def test_what_templates_call(self, flask, kind):
        app = flask.Flask("shop")
        app.add_template_filter(kind(lambda text: text * 2), "twice")
        app.add_template_test(kind(lambda number: number == 7), "lucky")
        app.add_template_global(kind(lambda: "hi"), "greet")

        with app.test_request_context("/"):
            text = "{{ 'ab'|twice }} {{ 7 is lucky }} {{ greet() }}"
            assert flask.render_template_string(text) == "abab True hi"

    @KINDS
    @applies(flask=(">=0.7,<1.0", ">=1.0.1"))
    def test_of_a_blueprint(self, flask, client, kind):
        app, shop, ended = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.before_request(kind(lambda: setattr(flask.g, "user", "ada")))
        shop.after_request(kind(lambda response: flask.Response(response.data + b" after")))
        shop.teardown_request(kind(lambda error: ended.append("ended")))
        shop.add_url_rule("/", "index", kind(lambda: flask.g.user))
        app.register_blueprint(shop)

        assert (client(app).get("/").text, ended) == ("ada after", ["ended"])

    @applies(flask=">=2.0", needs="python:asgiref")
    def test_partial_functions_and_methods_that_are_coroutines(self, flask, client):
        class Shop:
            async def show(self, name):
                return f"shown {name}"

            async def after(self, mark, response):
                return flask.Response(response.get_data(as_text=True) + mark)

        app, shop = flask.Flask("shop"), Shop()
        app.add_url_rule("/<name>", "show", shop.show)
        app.after_request(functools.partial(shop.after, "!"))

        assert client(app).get("/apple").text == "shown apple!"
