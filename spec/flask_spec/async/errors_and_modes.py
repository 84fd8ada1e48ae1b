"""Errors of coroutine functions: who is told of them, in every mode."""

import pytest

from flask_conformance import SHOULD, applies, requirement


def set_mode(app, mode):
    if mode != "production":
        setattr(app, mode, True)
    app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False


@requirement("async/errors", SHOULD, since="1.2", flask=">=2.0", needs="python:asgiref")
class TestErrors:
    """An exception of a coroutine function, be it a view, a hook or a handler, is treated as that
    of a plain one: by handlers, teardown functions, signals and the mode of the application.

    Source: Flask documentation, "Using async and await"; "Handling Application Errors".
    """

    @pytest.mark.parametrize("mode", ["production", "debug", "testing"])
    def test_a_response_that_is_aborted_with_is_the_answer(self, flask, client, mode):
        app = flask.Flask("shop")
        set_mode(app, mode)

        @app.route("/")
        async def index():
            flask.abort(flask.Response("as it is", status=299))

        response = client(app).get("/")
        assert (response.status_code, response.text) == (299, "as it is")

    @pytest.mark.parametrize("mode", ["debug", "testing"])
    @pytest.mark.parametrize("where", ["view", "before", "after", "handler"])
    @applies(needs="in-process")
    def test_the_very_exception_propagates(self, flask, client, mode, where):
        app, lost = flask.Flask("shop"), LookupError("lost")
        set_mode(app, mode)

        @app.before_request
        async def before():
            if where == "before":
                raise lost

        @app.after_request
        async def after(response):
            if where == "after":
                raise lost
            return response

        @app.errorhandler(ZeroDivisionError)
        async def handle(error):
            raise lost

        @app.route("/")
        async def index():
            if where == "view":
                raise lost
            if where == "handler":
                raise ZeroDivisionError
            return "index"

        with pytest.raises(LookupError) as raised:
            client(app).get("/")
        assert raised.value is lost

    @pytest.mark.parametrize("where", ["view", "before", "after", "handler"])
    def test_in_production_it_is_a_500(self, flask, client, where):
        app = flask.Flask("shop")

        @app.before_request
        async def before():
            if where == "before":
                raise LookupError

        @app.after_request
        async def after(response):
            if where == "after":
                raise LookupError
            return response

        @app.errorhandler(ZeroDivisionError)
        async def handle(error):
            raise LookupError

        @app.route("/")
        async def index():
            if where == "view":
                raise LookupError
            if where == "handler":
                raise ZeroDivisionError
            return "index"

        assert client(app).get("/").status_code == 500

    def test_a_handler_of_a_blueprint_answers_first(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @app.errorhandler(LookupError)
        async def of_the_application(error):
            return "application"

        @shop.errorhandler(LookupError)
        async def of_the_blueprint(error):
            return "blueprint"

        @shop.route("/")
        async def index():
            raise LookupError

        app.register_blueprint(shop)

        assert client(app).get("/").text == "blueprint"

    def test_teardown_functions_are_given_it(self, flask, client):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")

        @app.teardown_request
        async def of_the_request(error):
            seen.append(error)

        @app.teardown_appcontext
        async def of_the_application(error):
            seen.append(error)

        @app.route("/")
        async def index():
            raise lost

        client(app).get("/")

        assert seen == [lost, lost]

    def test_teardown_functions_are_given_none_when_it_was_handled(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.teardown_request
        async def teardown(error):
            seen.append(error)

        @app.errorhandler(LookupError)
        async def handle(error):
            return "handled"

        @app.route("/")
        async def index():
            raise LookupError

        client(app).get("/")

        assert seen == [None]

    def test_teardown_functions_see_the_contexts(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.teardown_request
        async def teardown(error):
            seen.append((flask.request.path, flask.g.user, flask.current_app.import_name))

        @app.route("/here")
        async def here():
            flask.g.user = "ada"
            return "here"

        client(app).get("/here")

        assert seen == [("/here", "ada", "shop")]

    @applies(needs="python:blinker")
    def test_the_signal_of_it_is_sent(self, flask, client):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")

        @app.route("/")
        async def index():
            raise lost

        def receive(sender, exception, **extra):
            seen.append(exception)

        with flask.got_request_exception.connected_to(receive, app):
            client(app).get("/")

        assert seen == [lost]
