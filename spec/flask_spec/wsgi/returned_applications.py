"""WSGI applications of every form as the return value of a view."""

import pytest

from flask_conformance import MAY, MUST, requirement


def as_function(environ, start_response):
    """The first form: a function that returns the body."""
    start_response("201 Created", [("Content-Type", "text/plain"), ("X-Form", "function")])
    return [environ["PATH_INFO"].encode()]


def as_generator(environ, start_response):
    """A function whose body is made while it is read."""
    start_response("201 Created", [("Content-Type", "text/plain"), ("X-Form", "generator")])
    yield environ["PATH_INFO"].encode()


class AsClass:
    """The second form: a class; calling it makes the iterable."""

    def __init__(self, environ, start_response):
        self.environ, self.start_response = environ, start_response

    def __iter__(self):
        headers = [("Content-Type", "text/plain"), ("X-Form", "class")]
        self.start_response("201 Created", headers)
        yield self.environ["PATH_INFO"].encode()


class AsInstance:
    """The third form: an object that is called."""

    def __call__(self, environ, start_response):
        start_response("201 Created", [("Content-Type", "text/plain"), ("X-Form", "instance")])
        return [environ["PATH_INFO"].encode()]


FORMS = {
    "function": as_function,
    "generator": as_generator,
    "class": AsClass,
    "instance": AsInstance(),
}


@pytest.mark.parametrize("form", FORMS)
@requirement("wsgi/returned-applications", MUST)
class TestReturnedApplications:
    """A view may return a WSGI application, whatever its form; its status, headers and body
    are the answer.

    Source: PEP 3333, "The Application/Framework Side"; Flask documentation, "About Responses".
    """

    def test_its_status_is_the_answers(self, flask, client, form):
        app = flask.Flask("lending")
        app.route("/lent")(lambda: FORMS[form])

        assert client(app).get("/lent").status_code == 201

    def test_its_headers_are_the_answers(self, flask, client, form):
        app = flask.Flask("lending")
        app.route("/lent")(lambda: FORMS[form])

        assert client(app).get("/lent").headers.get_all("X-Form") == [form]

    def test_it_is_called_with_the_requests_environ(self, flask, client, names, form):
        app = flask.Flask("lending")
        path = names.path()
        app.route(path)(lambda: FORMS[form])

        assert client(app).get(path).text == path


def as_writer(environ, start_response):
    """An application that writes what stands before the body that it returns."""
    write = start_response("201 Created", [("Content-Type", "text/plain")])
    write(b"written, ")
    return [b"returned"]


@requirement("wsgi/written-and-returned", MAY, since="1.2")
class TestWrittenBodies:
    """What an application writes by what ``start_response`` returned stands before the body that
    it returns.

    Source: PEP 3333, "The ``write()`` Callable".
    """

    def test_of_an_application_that_a_view_returns(self, flask, client):
        app = flask.Flask("lending")
        app.route("/")(lambda: as_writer)

        response = client(app).get("/")
        assert (response.status_code, response.text) == (201, "written, returned")

    def test_of_a_middleware_that_the_test_client_asks(self, flask):
        app = flask.Flask("wrapped")
        app.wsgi_app = as_writer

        assert app.test_client().get("/").data == b"written, returned"


@requirement("wsgi/returned-flask-application", MAY, flask=">=0.2")
class TestReturnedFlaskApplication:
    """A view may return another application of the framework: it answers the request in its
    own contexts, and the outer one goes on in its own.
    """

    def test_the_inner_application_answers(self, flask, client):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        @inner.route("/shared")
        def shared():
            return flask.current_app.import_name

        outer.route("/shared")(lambda: inner)

        assert client(outer).get("/shared").text == "inner"

    def test_the_outer_one_is_current_afterwards(self, flask, client):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")
        current = []

        @inner.route("/shared")
        def shared():
            return "inner"

        @outer.after_request
        def after(response):
            current.append(flask.current_app.import_name)
            return response

        outer.route("/shared")(lambda: inner)
        client(outer).get("/shared")

        assert current == ["outer"]

    def test_its_404_is_the_answer(self, flask, client):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")
        outer.route("/shared")(lambda: inner)

        assert client(outer).get("/shared").status_code == 404
