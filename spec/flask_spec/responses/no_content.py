"""204: a response without content."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("responses/no-content-length", SHOULD, since="1.2", werkzeug=">=0.15")
class TestNoContentLength:
    """A response of 204 has no ``Content-Length``, whatever was put into it.

    Why: some clients then wait for the content, and proxies refuse the response.
    Source: RFC 9110, section 8.6.
    If this fails: look at whether a length that is there already is taken away.
    """

    @pytest.mark.parametrize("body", ["", "text"], ids=["empty", "text"])
    @pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE"])
    def test_is_not_told(self, flask, client, method, body):
        app = flask.Flask("pages")

        @app.route("/", methods=["GET", "DELETE"])
        def index():
            response = flask.Response(body, 204)
            del response.headers["Content-Type"]
            return response

        response = client(app).open("/", method)
        assert (response.status_code, response.headers.get("Content-Length")) == (204, None)
