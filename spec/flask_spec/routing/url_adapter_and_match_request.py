"""Hooks of the routing: the URL adapter and the match can be replaced."""

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("routing/create-url-adapter", SHOULD, flask=">=0.6")
class TestCreateUrlAdapter:
    """The application asks ``create_url_adapter(request)`` for what matches and builds; a
    subclass may return another adapter, or raise an HTTP error, which is answered as one of the
    routing. Without a request it is one for ``SERVER_NAME``, and None where that is not set.

    Why: one application may serve paths in several languages, or under tenants' names.
    """

    def test_replacement_decides_what_matches(self, flask, client):
        class Tenants(flask.Flask):
            def create_url_adapter(self, request):
                if request is None:
                    return None
                return self.url_map.bind("localhost", path_info="/tenant" + request.path)

        app = Tenants("tenants")
        app.add_url_rule("/tenant/<page>", "page")
        app.view_functions["page"] = lambda page: page

        assert client(app).get("/about").text == "about"

    def test_replacement_gets_the_request(self, flask, client):
        given = []

        class Noting(flask.Flask):
            def create_url_adapter(self, request):
                given.append(request)
                return flask.Flask.create_url_adapter(self, request)

        app = Noting("tenants")
        client(app).get("/about?x=1")

        paths = {request.path for request in given if request is not None}
        assert paths == {"/about"}

    @applies(flask=">=1.1", needs="werkzeug.exceptions")
    def test_an_http_error_surfaces_at_dispatch(self, flask, werkzeug, client):
        ran = []

        class Closed(flask.Flask):
            def create_url_adapter(self, request):
                if request is not None:
                    raise werkzeug.exceptions.Gone
                return None

        app = Closed("tenants")

        @app.before_request
        def note():
            ran.append(isinstance(flask.request.routing_exception, werkzeug.exceptions.Gone))

        assert (client(app).get("/about").status_code, ran) == (410, [True])

    def test_default_adapter_matches_the_request(self, flask):
        app = flask.Flask("tenants")
        app.add_url_rule("/<page>", "page")

        with app.test_request_context("/about"):
            adapter = app.create_url_adapter(flask.request._get_current_object())
            got = adapter.match()
        assert got == ("page", {"page": "about"})

    @applies(flask=">=0.9")
    def test_without_a_request_it_needs_a_server_name(self, flask):
        assert flask.Flask("tenants").create_url_adapter(None) is None

    @applies(flask=">=0.9")
    def test_without_a_request_it_builds_for_the_server_name(self, flask):
        app = flask.Flask("tenants")
        app.config["SERVER_NAME"] = "example.com"
        app.config["APPLICATION_ROOT"] = "/app"
        app.config["PREFERRED_URL_SCHEME"] = "https"
        app.add_url_rule("/<page>", "page")

        adapter = app.create_url_adapter(None)
        got = adapter.build("page", {"page": "about"}, force_external=True)
        assert uri(got) == "https://example.com/app/about"


@requirement("routing/match-request", SHOULD, flask=">=0.9,<3.2")
class TestMatchRequest:
    """The request context's ``match_request`` does the matching; a subclass may do it otherwise.

    Source: Flask API, ``RequestContext.match_request``.
    """

    def test_replacement_decides_what_matches(self, flask, client):
        class Context(flask.ctx.RequestContext):
            def match_request(self):
                self.request.url_rule = next(self.app.url_map.iter_rules("page"))
                self.request.view_args = {"page": "replaced"}

        class Tenants(flask.Flask):
            def request_context(self, environ):
                return Context(self, environ)

        app = Tenants("tenants")
        app.add_url_rule("/<page>", "page")
        app.view_functions["page"] = lambda page: page

        assert client(app).get("/no/such/page").text == "replaced"

    @applies(flask=">=2.0.1")
    def test_session_is_open_when_the_request_is_matched(self, flask, client):
        seen = []

        class Context(flask.ctx.RequestContext):
            def match_request(self):
                seen.append(flask.session.get("name", "nobody"))
                super().match_request()

        class Tenants(flask.Flask):
            def request_context(self, environ):
                return Context(self, environ)

        client(Tenants("tenants")).get("/")
        assert seen == ["nobody"]

    @applies(flask=">=2.0.1", needs="werkzeug.routing")
    def test_session_is_open_in_converters(self, flask, werkzeug, client):
        class Mine(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                return f"{value} of {flask.session.get('name', 'nobody')}"

        app = flask.Flask("tenants")
        app.secret_key = "key"
        app.url_map.converters["mine"] = Mine
        app.add_url_rule("/<mine:thing>", "thing", lambda thing: thing)

        assert client(app).get("/house").text == "house of nobody"
