"""HTTP errors as responses: what they are given, and where they stand for an application."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import challenge as challenge_of


@requirement(
    "responses/error-responses", SHOULD, since="1.2", werkzeug=">=1.0", needs="werkzeug.exceptions"
)
class TestErrorResponses:
    """An HTTP error is a WSGI application that answers with its page, and its response has the
    headers that belong to its status code.

    Why: a dispatcher whose mounts are all there is has an error for its root.
    Source: Werkzeug documentation, "HTTP Exceptions"; Flask documentation, "Application
    Dispatching"; RFC 9110, sections 11.6.1, 14.4 and 15.5.6.
    """

    @pytest.mark.parametrize("name", ["NotFound", "Gone", "ServiceUnavailable"])
    def test_is_an_application(self, werkzeug, wsgi_client, name):
        error = getattr(werkzeug.exceptions, name)("who knows?")
        response = wsgi_client(error).get("/")

        assert (response.status_code, "who knows?" in response.text) == (error.code, True)

    def test_answers_head_without_its_page(self, werkzeug, wsgi_client):
        response = wsgi_client(werkzeug.exceptions.NotFound()).head("/")

        assert (response.status_code, response.content) == (404, b"")

    @applies(needs="werkzeug.middleware")
    def test_stands_where_no_application_is(self, flask, werkzeug, wsgi_client):
        app = flask.Flask("shop")
        app.route("/")(lambda: "shop")
        both = werkzeug.middleware.DispatcherMiddleware(
            werkzeug.exceptions.NotFound(), {"/shop": app.wsgi_app}
        )
        visitor = wsgi_client(both)

        answers = [visitor.get("/shop/"), visitor.get("/"), visitor.get("/shopping")]
        assert [answer.status_code for answer in answers] == [200, 404, 404]

    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    def test_one_challenge_is_sent(self, flask, client, werkzeug):
        app = flask.Flask("private")
        challenge = werkzeug.datastructures.WWWAuthenticate("basic", {"realm": "a"})
        app.route("/")(lambda: flask.abort(401, www_authenticate=challenge))

        response = client(app).get("/")
        sent = map(challenge_of, response.headers.get_all("WWW-Authenticate"))
        told = [(scheme, parameters["realm"]) for scheme, parameters in sent]
        assert (response.status_code, told) == (401, [("basic", "a")])

    @pytest.mark.parametrize(
        ("given", "told"),
        [({"length": 10}, "bytes */10"), ({"length": 10, "units": "lines"}, "lines */10")],
        ids=["length", "units"],
    )
    def test_a_range_that_is_not_there_tells_what_is(self, flask, client, given, told):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.abort(416, **given))

        response = client(app).get("/")
        assert (response.status_code, response.content_range) == (416, told)

    @pytest.mark.parametrize("methods", [["GET"], ["PUT", "DELETE"]], ids=" ".join)
    def test_methods_that_are_allowed_are_told(self, flask, client, methods):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(405, valid_methods=methods))

        response = client(app).get("/")
        assert (response.status_code, response.headers.tokens("Allow")) == (405, set(methods))
