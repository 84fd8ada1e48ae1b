"""Conditions by date alone, of responses that have an entity tag, too."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("responses/conditional-by-date", SHOULD, since="1.2", werkzeug=">=0.11")
class TestConditionalByDate:
    """A client that asks by ``If-Modified-Since`` alone is answered by the date, also where the
    response has an ``ETag``.

    Why: some clients and caches keep the date only, and would else be sent everything each time.
    Source: RFC 9110, section 13.1.3.
    If this fails: look at what is compared where no entity tag was sent.
    """

    @pytest.mark.parametrize(
        ("since", "status"),
        [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 304),
            ("Mon, 07 Nov 1994 08:49:37 GMT", 304),
            ("Sat, 05 Nov 1994 08:49:37 GMT", 200),
        ],
        ids=["same", "later", "earlier"],
    )
    def test_date_decides(self, flask, client, since, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            headers = {"Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT", "ETag": '"abc"'}
            return flask.Response("page", headers=headers).make_conditional(flask.request)

        response = client(app).get("/", headers={"If-Modified-Since": since})
        assert response.status_code == status
