"""For what an error handler may be registered."""

import pytest

from flask_conformance import MAY, requirement


@requirement("dispatch/handler-for-a-known-error", MAY, flask=">=2.2")
class TestHandlerForAKnownError:
    """A handler is registered for the code of an HTTP error or for an exception class; anything
    else is an error at once, whose message names what was given.

    Source: Flask API documentation, ``Flask.register_error_handler``.
    """

    @pytest.mark.parametrize("code", [0, 200, 302, 499, 999])
    def test_a_code_that_is_no_http_error(self, flask, code):
        app = flask.Flask("shop")

        with pytest.raises(ValueError, match=f"{code}"):
            app.register_error_handler(code, lambda error: "handled")

    def test_an_instance_of_an_exception(self, flask):
        app = flask.Flask("shop")

        with pytest.raises(TypeError, match="out of stock"):
            app.register_error_handler(LookupError("out of stock"), lambda error: "handled")

    @pytest.mark.parametrize(
        "cls", [KeyboardInterrupt, SystemExit, BaseException, int], ids=lambda cls: cls.__name__
    )
    def test_a_class_that_is_no_subclass_of_exception(self, flask, cls):
        app = flask.Flask("shop")

        with pytest.raises(ValueError, match=cls.__name__):
            app.register_error_handler(cls, lambda error: "handled")

    def test_the_decorator_is_as_strict(self, flask):
        app = flask.Flask("shop")

        with pytest.raises(ValueError, match="200"):
            app.errorhandler(200)(lambda error: "handled")
