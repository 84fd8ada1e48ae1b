"""``append_slash_redirect``: to the same address with a slash behind it."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement(
    "responses/append-slash-redirect", SHOULD, since="1.2", werkzeug=">=2.1", needs="werkzeug.utils"
)
class TestAppendSlashRedirect:
    """``append_slash_redirect`` leads to the path of the request with a slash behind it, wherever
    the application is mounted, with the query, and keeps the method.

    Source: Werkzeug documentation, "Utilities", ``append_slash_redirect``.
    """

    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            ("/a", "/a/"),
            ("/a/b", "/a/b/"),
            ("/a?b=c&d=%26", "/a/?b=c&d=%26"),
        ],
    )
    def test_leads_to_the_slash(self, flask, werkzeug, client, path, expected):
        app = flask.Flask("shop")

        @app.before_request
        def index():
            return werkzeug.utils.append_slash_redirect(flask.request.environ)

        response = client(app).get(path)
        assert response.redirects_to(expected)

    def test_leads_there_below_a_mount(self, flask, werkzeug, client):
        app = flask.Flask("shop")

        @app.before_request
        def index():
            return werkzeug.utils.append_slash_redirect(flask.request.environ)

        response = client(app).get("/a/b", base_url="http://localhost/shop")
        assert response.redirects_to("/shop/a/b/")

    def test_the_method_is_kept(self, werkzeug, environ):
        response = werkzeug.utils.append_slash_redirect(environ("/a", "POST"))

        assert response.status_code in (307, 308)

    @pytest.mark.parametrize("code", [301, 302, 307])
    def test_the_code_may_be_chosen(self, werkzeug, environ, code):
        response = werkzeug.utils.append_slash_redirect(environ("/a"), code)

        assert response.status_code == code
