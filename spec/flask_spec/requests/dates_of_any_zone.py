"""Dates in headers: the same moment on the way out and on the way back."""

from datetime import datetime, timedelta, timezone

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.properties import given, st


def moments():
    """Moments to the second, from 1970 to 2099, as the clocks of any zone show them."""
    zones = st.integers(-24 * 60 + 1, 24 * 60 - 1).map(
        lambda minutes: timezone(timedelta(minutes=minutes))
    )
    whole = st.datetimes(datetime(1970, 1, 2), datetime(2099, 12, 30)).map(
        lambda moment: moment.replace(microsecond=0)
    )
    return {"moment": st.builds(lambda moment, zone: moment.replace(tzinfo=zone), whole, zones)}


@requirement("requests/dates-of-any-zone", SHOULD, werkzeug=">=2.0", since="1.2")
class TestDatesOfAnyZone:
    """The date that a response is given as ``last_modified`` is the same moment in
    ``request.if_modified_since`` of a request that brings it back, whatever its time zone.

    Source: RFC 9110, sections 5.6.7 and 13.1.3; Werkzeug documentation, "http_date".
    """

    @given(moments, examples=25)
    def test_comes_back(self, flask, client, moment):
        app, brought = flask.Flask("pages"), []

        @app.route("/")
        def index():
            brought.append(flask.request.if_modified_since)
            response = flask.Response("page")
            response.last_modified = moment
            return response

        visitor = client(app)
        written = visitor.get("/").headers["Last-Modified"]
        visitor.get("/", headers={"If-Modified-Since": written})
        assert brought == [None, moment]
