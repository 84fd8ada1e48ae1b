"""Errors of the functions that deal with errors and responses."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("dispatch/error-in-a-handler", MAY, flask=">=0.7")
class TestErrorInAHandler:
    """An exception raised by an error handler is an unhandled exception: it becomes a 500, and no
    other handler than the one for 500 is asked.

    Source: Flask documentation, "Handling Application Errors".
    """

    def test_answers_500(self, flask, client):
        app = flask.Flask("shop")

        @app.errorhandler(404)
        def not_found(error):
            raise LookupError("apples")

        assert client(app).get("/missing").status_code == 500

    def test_no_handler_for_its_class_is_asked(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(ArithmeticError, lambda error: "handled")

        @app.errorhandler(404)
        def not_found(error):
            raise ArithmeticError

        assert client(app).get("/missing").status_code == 500

    def test_the_handler_for_500_is_asked(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(500)(lambda error: "sorry")

        @app.errorhandler(404)
        def not_found(error):
            raise LookupError

        assert client(app).get("/missing").text == "sorry"

    @applies(needs="in-process")
    def test_propagates_in_testing_mode(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.errorhandler(404)
        def not_found(error):
            raise LookupError("apples")

        with pytest.raises(LookupError, match="apples"):
            client(app).get("/missing")

    def test_an_http_error_is_a_500_too(self, flask, client):
        app = flask.Flask("shop")

        @app.errorhandler(404)
        def not_found(error):
            flask.abort(410)

        assert client(app).get("/missing").status_code == 500

    @applies(needs="in-process")
    def test_one_of_the_handler_for_500_reaches_the_server(self, flask, client):
        app = flask.Flask("shop")

        @app.errorhandler(500)
        def sorry(error):
            raise ArithmeticError("in the handler")

        @app.route("/")
        def index():
            raise LookupError

        with pytest.raises(ArithmeticError, match="in the handler"):
            client(app).get("/")

    @applies(flask=">=1.0", needs="in-process")
    def test_it_may_return_nothing_usable_no_more_than_a_view(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True
        app.errorhandler(404)(lambda error: None)

        with pytest.raises(TypeError):
            client(app).get("/missing")


@requirement("dispatch/error-after-the-view", MAY, flask=">=0.7")
class TestErrorAfterTheView:
    """An exception raised by an ``after_request`` function is an unhandled exception; the
    functions that would have run after it do not run for the response it was given.

    Source: Flask documentation, "Application Structure and Lifecycle".
    """

    def test_no_handler_for_its_class_is_asked(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(LookupError, lambda error: "handled")
        app.add_url_rule("/", "index", lambda: "index")

        @app.after_request
        def fail(response):
            raise LookupError

        assert client(app).get("/").status_code == 500

    def test_the_handler_for_500_is_asked(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(500)(lambda error: "sorry")
        app.add_url_rule("/", "index", lambda: "index")

        @app.after_request
        def fail(response):
            if response.status_code == 200 and response.get_data() == b"index":
                raise LookupError
            return response

        assert client(app).get("/").text == "sorry"

    @applies(flask=">=1.1")
    def test_the_remaining_functions_see_only_the_answer_to_it(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.add_url_rule("/", "index", lambda: "index")

        @app.after_request
        def note(response):
            seen.append(response.status_code)
            return response

        @app.after_request
        def fail(response):
            if response.status_code == 200:
                raise LookupError
            return response

        client(app).get("/")
        assert seen == [500]

    def test_a_second_one_is_logged_and_the_answer_still_leaves(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(500)(lambda error: ("sorry", 500))

        @app.after_request
        def fail(response):
            raise LookupError

        @app.route("/")
        def index():
            raise ArithmeticError

        response = client(app).get("/")
        assert (response.status_code, response.text) == (500, "sorry")

    @applies(flask=">=1.1")
    def test_both_are_in_the_log(self, flask, client, caplog):
        app = flask.Flask("shop")

        @app.after_request
        def fail(response):
            raise LookupError

        @app.route("/")
        def index():
            raise ArithmeticError

        client(app).get("/")
        logged = [record.exc_info[0] for record in caplog.records]
        assert logged == [ArithmeticError, LookupError]

    @applies(needs="in-process")
    def test_propagates_in_testing_mode(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True
        app.add_url_rule("/", "index", lambda: "index")

        @app.after_request
        def fail(response):
            raise LookupError("apples")

        with pytest.raises(LookupError, match="apples"):
            client(app).get("/")

    @applies(needs="in-process")
    def test_a_function_that_returns_nothing_is_an_error(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True
        app.add_url_rule("/", "index", lambda: "index")
        app.after_request(lambda response: None)

        with pytest.raises((TypeError, AttributeError)):
            client(app).get("/")
