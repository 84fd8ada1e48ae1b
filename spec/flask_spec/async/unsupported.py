"""Where a coroutine function is no view, and generators that never are."""

import pytest

from flask_conformance import MAY, requirement


@requirement("async/views-unsupported", MAY, flask=">=0.7,<2.0", needs="in-process")
class TestViewsUnsupported:
    """A coroutine is no response: a view that is a coroutine function is an error."""

    def test_is_a_type_error(self, flask):
        app, made = flask.Flask("shop"), []
        app.testing = True

        async def view():
            return "index"

        @app.route("/")
        def index():
            made.append(view())
            return made[0]

        with pytest.raises(TypeError):
            app.test_client().get("/")
        made[0].close()


@requirement("async/generators-unsupported", MAY, flask=">=0.7", needs="in-process")
class TestGeneratorsUnsupported:
    """An asynchronous generator is no response.

    Source: Flask documentation, "Using async and await".
    """

    def test_is_a_type_error(self, flask):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        async def index():
            yield "index"

        with pytest.raises(TypeError):
            app.test_client().get("/")

    def test_returned_it_is_a_type_error(self, flask):
        app = flask.Flask("shop")
        app.testing = True

        async def body():
            yield "index"

        @app.route("/")
        def index():
            return body()

        with pytest.raises(TypeError):
            app.test_client().get("/")
