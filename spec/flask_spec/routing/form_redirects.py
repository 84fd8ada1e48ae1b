"""What debug mode makes of a redirect that loses the body."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement(
    "routing/form-data-redirect",
    MAY,
    flask=">=2.1",
    needs=("werkzeug.routing", "in-process"),
)
class TestFormDataRedirect:
    """In debug mode, a routing redirect with a status that makes the client drop the request's
    body is an error that tells both URLs, and whether a slash is missing; not for GET, HEAD and
    OPTIONS.
    """

    @pytest.mark.parametrize("code", [301, 302, 303])
    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
    def test_body_would_be_dropped(self, flask, werkzeug, client, code, method):
        def redirect(adapter):
            error = werkzeug.routing.RequestRedirect("http://localhost/new")
            error.code = code
            raise error

        app = flask.Flask("forms")
        app.debug = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False
        app.add_url_rule("/old", "old", methods=[method], redirect_to=redirect)

        with pytest.raises(AssertionError, match=r"/old.*/new"):
            client(app).open("/old", method)

    @pytest.mark.parametrize(
        ("debug", "code", "method"),
        [
            (True, 307, "POST"),
            (True, 308, "POST"),
            (True, 302, "GET"),
            (True, 302, "HEAD"),
            (True, 302, "OPTIONS"),
            (False, 302, "POST"),
        ],
        ids=["307", "308", "get", "head", "options", "no-debug"],
    )
    def test_client_is_redirected(self, flask, werkzeug, client, debug, code, method):
        def redirect(adapter):
            error = werkzeug.routing.RequestRedirect("http://localhost/new")
            error.code = code
            raise error

        app = flask.Flask("forms")
        app.debug = debug
        app.add_url_rule("/old", "old", methods=["GET", "POST"], redirect_to=redirect)

        response = client(app).open("/old", method)
        assert (response.status_code, response.location) == (code, "/new")

    @pytest.mark.parametrize(
        ("new_url", "told"),
        [
            ("http://localhost/old/", True),
            ("http://localhost/old/?x=1", True),
            ("http://localhost/new/", False),
        ],
        ids=["slash", "slash-and-query", "elsewhere"],
    )
    def test_a_missing_slash_is_told(self, flask, werkzeug, client, new_url, told):
        def redirect(adapter):
            error = werkzeug.routing.RequestRedirect(new_url)
            error.code = 301
            raise error

        app = flask.Flask("forms")
        app.debug = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False
        app.add_url_rule("/old", "old", methods=["POST"], redirect_to=redirect)

        with pytest.raises(AssertionError) as caught:
            client(app).post("/old")
        assert ("slash" in str(caught.value)) is told

    @pytest.mark.parametrize("debug", [True, False], ids=["debug", "no-debug"])
    def test_other_errors_are_answered(self, flask, client, debug):
        app = flask.Flask("forms")
        app.debug = debug
        app.add_url_rule("/old", "old")

        assert client(app).post("/other").status_code == 404


@requirement("routing/slash-redirect-of-a-form-in-debug", MAY, flask="<2.1")
class TestSlashRedirectOfAFormInDebug:
    """In debug mode, a POST to a path that only lacks the slash is an error that tells both URLs,
    for the redirect would lose the form.
    """

    @applies(flask=">=0.8", needs="in-process")
    def test_error_tells_both_urls(self, flask, client):
        app = flask.Flask("forms")
        app.debug = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False
        app.add_url_rule("/form/", "form", methods=["GET", "POST"])

        with pytest.raises(AssertionError, match="http://localhost/form/"):
            client(app).post("/form")

    def test_get_is_redirected(self, flask, client):
        app = flask.Flask("forms")
        app.debug = True
        app.add_url_rule("/form/", "form", methods=["GET", "POST"])

        assert client(app).get("/form").redirects_to("/form/")

    def test_without_debug_it_is_redirected(self, flask, client):
        app = flask.Flask("forms")
        app.add_url_rule("/form/", "form", methods=["GET", "POST"])

        assert client(app).post("/form").redirects_to("/form/")


@requirement("routing/slash-redirect-of-a-form", SHOULD, flask=">=2.1", werkzeug=">=0.15")
class TestSlashRedirectOfAForm:
    """A POST to a path that only lacks the slash is redirected in debug mode too, with a status
    that makes the client send the form again: 307 or 308.

    Source: RFC 9110, sections 15.4.8 and 15.4.9.
    """

    @pytest.mark.parametrize("debug", [True, False], ids=["debug", "no-debug"])
    def test_post_is_redirected(self, flask, client, debug):
        app = flask.Flask("forms")
        app.debug = debug
        app.add_url_rule("/form/", "form", methods=["POST"])

        assert client(app).post("/form").status_code in (307, 308)
