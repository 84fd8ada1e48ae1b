"""A class for each error of HTTP, to raise and to handle by its name."""

import pytest

from flask_conformance import SHOULD, applies, requirement

ALWAYS = {
    "BadRequest": 400,
    "Unauthorized": 401,
    "Forbidden": 403,
    "NotFound": 404,
    "MethodNotAllowed": 405,
    "NotAcceptable": 406,
    "RequestTimeout": 408,
    "Gone": 410,
    "LengthRequired": 411,
    "RequestEntityTooLarge": 413,
    "RequestURITooLarge": 414,
    "UnsupportedMediaType": 415,
    "InternalServerError": 500,
    "NotImplemented": 501,
    "BadGateway": 502,
    "ServiceUnavailable": 503,
}

SINCE_1 = {
    "Conflict": 409,
    "PreconditionFailed": 412,
    "RequestedRangeNotSatisfiable": 416,
    "ExpectationFailed": 417,
    "ImATeapot": 418,
    "UnprocessableEntity": 422,
    "Locked": 423,
    "FailedDependency": 424,
    "PreconditionRequired": 428,
    "TooManyRequests": 429,
    "RequestHeaderFieldsTooLarge": 431,
    "UnavailableForLegalReasons": 451,
    "GatewayTimeout": 504,
    "HTTPVersionNotSupported": 505,
}


def answer_of(flask, client, error):
    """The status that a view answers which raises that error."""
    app = flask.Flask("shop")

    @app.route("/")
    def fail():
        raise error

    return client(app).get("/").status_code


@requirement("dispatch/exception-classes", SHOULD, since="1.2", needs="werkzeug.exceptions")
class TestExceptionClasses:
    """``werkzeug.exceptions`` has a class for each error of HTTP; raised in a view, it answers with
    the status of that error.

    Source: Werkzeug documentation, "HTTP Exceptions", "Error Classes"; RFC 9110, section 15.
    """

    @pytest.mark.parametrize(("name", "code"), ALWAYS.items(), ids=[*ALWAYS])
    def test_answers_with_its_status(self, flask, client, werkzeug, name, code):
        error = getattr(werkzeug.exceptions, name)

        assert answer_of(flask, client, error()) == code

    @pytest.mark.parametrize(("name", "code"), SINCE_1.items(), ids=[*SINCE_1])
    @applies(werkzeug=">=1.0")
    def test_later_one_answers_with_its_status(self, flask, client, werkzeug, name, code):
        error = getattr(werkzeug.exceptions, name)

        assert answer_of(flask, client, error()) == code
