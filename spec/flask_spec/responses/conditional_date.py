"""Conditional responses: the date that they tell."""

from flask_conformance import MAY, requirement


@requirement("responses/conditional-date", MAY, since="1.2", werkzeug=">=1.0")
class TestConditionalDate:
    """``make_conditional`` tells the date, unless there is one already.

    Source: Werkzeug documentation, ``Response.make_conditional``.
    """

    def test_is_told(self, flask, environ):
        response = flask.Response("body").make_conditional(environ())

        assert response.date is not None

    def test_one_that_is_there_stays(self, flask, environ):
        date = "Sun, 06 Nov 1994 08:49:37 GMT"
        response = flask.Response("body", headers={"Date": date}).make_conditional(environ())

        assert response.headers.getlist("Date") == [date]
