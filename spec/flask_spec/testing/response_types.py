"""The type of a response, as the test client tells it."""

from flask_conformance import MAY, requirement


@requirement("testing/response-without-type", MAY, since="1.2", werkzeug=">=2.2")
class TestResponseWithoutType:
    """A response that the application sends without a ``Content-Type`` has none for the client.

    Why: a test that the type is left out, as of a 304, passes only then.
    Source: Werkzeug changes, 2.2.
    """

    def test_has_none(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response("bytes of any kind")
            del response.headers["Content-Type"]
            return response

        response = app.test_client().get("/")
        assert (response.content_type, response.mimetype) == (None, None)
