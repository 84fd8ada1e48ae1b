"""stream_with_context in a block of the test client, which keeps contexts of its own."""

from flask_conformance import SHOULD, requirement


@requirement(
    "contexts/stream-in-client-block", SHOULD, since="1.2", flask=">=2.2", needs="in-process"
)
class TestStreamInClientBlock:
    """In a block of a test client, a streamed body sees the contexts of its own request, and the
    block those of its last one; after the block none is left.

    Source: Flask documentation, "Testing Flask Applications", "Accessing and Modifying the
    Session"; changes in version 2.2.
    """

    def app(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/<name>")
        def stream(name):
            flask.g.name = flask.session["name"] = name

            def body():
                for value in (flask.request.path, flask.g.name, flask.session["name"]):
                    yield f"{value} "

            return flask.Response(flask.stream_with_context(body()))

        return app

    def test_the_body_and_the_block(self, flask):
        with self.app(flask).test_client() as client:
            text = client.get("/first").get_data(as_text=True)
            inside = (flask.request.path, flask.g.name, flask.session["name"])

        assert (text, inside) == ("/first first first ", ("/first", "first", "first"))

    def test_one_after_the_other(self, flask):
        with self.app(flask).test_client() as client:
            texts = [client.get(path).get_data(as_text=True) for path in ("/first", "/second")]
            inside = flask.request.path

        assert (texts, inside) == (["/first first first ", "/second second second "], "/second")

    def test_nothing_is_current_after_the_block(self, flask):
        with self.app(flask).test_client() as client:
            client.get("/first").get_data()
            inside = flask.has_request_context()

        after = (flask.has_request_context(), flask.has_app_context())
        assert (inside, after) == (True, (False, False))

    def test_a_body_that_nobody_read(self, flask):
        with self.app(flask).test_client() as client:
            client.get("/first").close()
            inside = flask.has_request_context()

        after = (flask.has_request_context(), flask.has_app_context())
        assert (inside, after) == (True, (False, False))
