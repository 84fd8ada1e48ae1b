"""Settings that change when requests have been answered already."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import link


def answered(flask, client, **routes):
    """An application that has answered a request, and its visitor."""
    app = flask.Flask("website")
    app.add_url_rule("/first", "first", lambda: "first")
    for name, view in routes.items():
        app.add_url_rule(f"/{name}", name, view, methods=["GET", "POST"])
    visitor = client(app)
    assert visitor.get("/first").text == "first"
    return app, visitor


@requirement("application/settings-changed-late", SHOULD, since="1.2", flask=">=2.3")
class TestSettingsChangedLate:
    """``app.config`` may be changed like any dictionary: what Flask asks it for at each request
    counts for the next request, though others were answered before.

    Why: tests change the settings of an application that they share.
    Source: Flask documentation, "Configuration Handling", "Configuration Basics".
    """

    def test_secret_key(self, flask, client):
        app, visitor = answered(flask, client, put=lambda: flask.session.update(a=1) or "put")
        app.config["SECRET_KEY"] = "key"

        assert "session" in visitor.get("/put").set_cookies

    @pytest.mark.parametrize(
        ("attribute", "value"),
        [("path", "/shop"), ("domain", "shop.example"), ("samesite", "Strict")],
    )
    def test_attributes_of_the_session_cookie(self, flask, client, attribute, value):
        app, visitor = answered(flask, client, put=lambda: flask.session.update(a=1) or "put")
        app.secret_key = "key"
        app.config[f"SESSION_COOKIE_{attribute.upper()}"] = value

        sent = visitor.get("/put").set_cookies["session"]
        assert sent.is_sent_with(**{attribute: value})

    def test_name_of_the_session_cookie(self, flask, client):
        app, visitor = answered(flask, client, put=lambda: flask.session.update(a=1) or "put")
        app.config.update(SECRET_KEY="key", SESSION_COOKIE_NAME="own")

        sent = visitor.get("/put").set_cookies
        assert ("own" in sent, "session" in sent) == (True, False)

    @pytest.mark.parametrize("key", ["TESTING", "DEBUG", "PROPAGATE_EXCEPTIONS"])
    @applies(needs="in-process")
    def test_whether_exceptions_propagate(self, flask, client, key):
        app, visitor = answered(flask, client, fail=lambda: {}["lost"])
        before = visitor.get("/fail").status_code
        app.config[key] = True

        with pytest.raises(KeyError):
            visitor.get("/fail")
        assert before == 500

    def test_limit_of_bodies(self, flask, client):
        app, visitor = answered(flask, client, read=lambda: str(len(flask.request.get_data())))
        got = [visitor.post("/read", data=b"12345").status_code]
        for limit in (4, None):
            app.config["MAX_CONTENT_LENGTH"] = limit
            got.append(visitor.post("/read", data=b"12345").status_code)

        assert got == [200, 413, 200]

    def test_age_of_files(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("a")
        app, visitor = answered(flask, client, file=lambda: flask.send_file(tmp_path / "a.txt"))
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 60

        assert visitor.get("/file").is_cached_with(max_age="60")

    def test_where_urls_lead_outside_of_a_request(self, flask, client):
        app, _ = answered(flask, client)
        app.config.update(
            SERVER_NAME="shop.example", APPLICATION_ROOT="/shop", PREFERRED_URL_SCHEME="https"
        )

        with app.app_context():
            assert link(flask.url_for("first")) == "https://shop.example/shop/first"

    def test_what_templates_see(self, flask, client):
        app, visitor = answered(
            flask, client, show=lambda: flask.render_template_string("{{ config['SIZE'] }}")
        )
        app.config["SIZE"] = 1
        got = [visitor.get("/show").text]
        app.config["SIZE"] = 2

        assert [*got, visitor.get("/show").text] == ["1", "2"]

    def test_whether_bad_requests_are_trapped(self, flask, client):
        app, visitor = answered(flask, client, show=lambda: flask.request.form["lost"])
        app.config["TRAP_BAD_REQUEST_ERRORS"] = True

        assert visitor.post("/show").status_code == 500
