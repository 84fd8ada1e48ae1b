"""What breaks the rules of WSGI and HTTP: ``LintMiddleware``."""

import warnings

import pytest

from flask_conformance import SHOULD, requirement


def answer(status, headers, body):
    """A WSGI application that always answers so."""

    def application(environ, start_response):
        start_response(status, list(headers))
        return list(body)

    return application


def warned(application, environ, method="GET"):
    """The answer of the application, and how many warnings of the rules it gives besides."""
    statuses = []

    def start_response(status, headers, exc_info=None):
        statuses.append(status)
        return lambda piece: None

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        body = application(environ("/", method), start_response)
        pieces = b"".join(piece for piece in body if isinstance(piece, bytes))
        getattr(body, "close", lambda: None)()
    of_the_rules = [one for one in told if one.category.__name__ in ("WSGIWarning", "HTTPWarning")]
    return statuses[0][:3], pieces, len(of_the_rules)


PLAIN = [("Content-Type", "text/plain")]


@requirement("middleware/lint", SHOULD, since="1.2", werkzeug=">=2.0", needs="werkzeug.middleware")
class TestLint:
    """``LintMiddleware(app)`` leaves the answer as it is and warns of what breaks the rules of WSGI
    or HTTP, and not of a page that an application of the framework sends.

    Source: Werkzeug documentation, "Lint"; PEP 3333.
    """

    @pytest.mark.parametrize(
        ("method", "value", "expected"),
        [
            pytest.param("GET", "page", ("200", b"page"), id="text"),
            pytest.param("GET", ("", 204), ("204", b""), id="nothing"),
            pytest.param("GET", ("page", 201, {"X-A": "1"}), ("201", b"page"), id="tuple"),
            pytest.param("HEAD", "page", ("200", b""), id="HEAD"),
        ],
    )
    def test_leaves_the_answer_as_it_is(self, flask, werkzeug, environ, method, value, expected):
        app = flask.Flask("checked")
        app.route("/")(lambda: value)
        checked = werkzeug.middleware.LintMiddleware(app)

        assert warned(checked, environ, method)[:2] == expected

    @pytest.mark.parametrize(
        "value", ["page", ("", 201), ("page", 404, {"X-A": "1"}), {"a": 1}], ids=repr
    )
    def test_does_not_warn_of_an_application(self, flask, werkzeug, environ, value):
        app = flask.Flask("checked")
        app.route("/")(lambda: value)
        checked = werkzeug.middleware.LintMiddleware(app)

        assert warned(checked, environ)[2] == 0

    @pytest.mark.parametrize(
        ("status", "headers", "body"),
        [
            pytest.param("200", PLAIN, [b"x"], id="status without reason"),
            pytest.param("20 OK", PLAIN, [b"x"], id="status of two digits"),
            pytest.param("204 NO CONTENT", [], [b"x"], id="204 with a body"),
            pytest.param("304 NOT MODIFIED", PLAIN, [b"x"], id="304 with a body"),
            pytest.param("200 OK", [*PLAIN, ("ETag", "abc")], [b"x"], id="tag without quotes"),
            pytest.param("200 OK", [*PLAIN, ("Content-Length", "5")], [b"x"], id="other length"),
            pytest.param("200 OK", [*PLAIN, ("X-A", 5)], [b"x"], id="number in a header"),
            pytest.param("200 OK", PLAIN, ["x"], id="text as body"),
        ],
    )
    def test_warns(self, werkzeug, environ, status, headers, body):
        checked = werkzeug.middleware.LintMiddleware(answer(status, headers, body))
        plain = werkzeug.middleware.LintMiddleware(answer("200 OK", PLAIN, [b"x"]))

        got = (warned(checked, environ)[2] > 0, warned(plain, environ)[2])
        assert got == (True, 0)
