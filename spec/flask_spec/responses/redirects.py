"""``flask.redirect()``."""

import html

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("responses/redirect", MUST)
class TestRedirect:
    """``redirect`` makes a response that sends the client elsewhere, whatever that accepts: 302
    unless told otherwise. Where its page is HTML, the target is escaped there.

    Source: Flask documentation, "API", "redirect"; RFC 9110, section 15.4.
    """

    @pytest.mark.parametrize("accepted", ["*/*", "text/html", "application/octet-stream"])
    def test_is_302_by_default(self, flask, client, accepted):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/there"))

        assert client(app).get("/", headers={"Accept": accepted}).status_code == 302

    def test_location_is_the_target(self, flask, client, names):
        app, path = flask.Flask("shop"), names.path()
        app.route("/")(lambda: flask.redirect(path))

        assert client(app).get("/").redirects_to(path)

    @pytest.mark.parametrize("code", [301, 302, 303, 307])
    def test_code_may_be_chosen(self, flask, client, code):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/there", code))

        response = client(app).get("/")
        assert (response.status_code, response.location) == (code, "/there")

    @applies(werkzeug=">=0.9")
    def test_code_may_be_308(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/there", code=308))

        assert client(app).get("/").status_code == 308

    def test_target_may_be_elsewhere(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("https://other.example/a?b=c#d"))

        assert client(app).get("/").redirects_to("https://other.example/a?b=c#d")

    def test_target_is_escaped(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/größe?q=ä"))

        assert client(app).get("/").redirects_to("/gr%C3%B6%C3%9Fe?q=%C3%A4")

    @pytest.mark.parametrize(
        ("target", "sent"),
        [
            ("/a b", "/a%20b"),
            ("/日本#ö", "/%E6%97%A5%E6%9C%AC#%C3%B6"),
            ("/a%20b?c=%26", "/a%20b?c=%26"),
            ("/a%C3%B6ö", "/a%C3%B6%C3%B6"),
            ("/?q=ö&r=a+b", "/?q=%C3%B6&r=a+b"),
            ("/a?b=c;d,e=/:@!$'()*", "/a?b=c;d,e=/:@!$'()*"),
        ],
        ids=["blank", "beyond latin-1", "escaped", "both", "query", "allowed"],
    )
    def test_target_is_a_uri(self, flask, client, target, sent):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect(target))

        assert client(app).get("/").redirects_to(sent)

    @applies(werkzeug=">=3.0")
    def test_delimiters_in_a_target_are_escaped(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect('/a"b<c>'))

        assert client(app).get("/").redirects_to("/a%22b%3Cc%3E")

    def test_a_page_of_html_has_the_target_escaped(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/there?a=1&b=<script>"))

        response = client(app).get("/")
        is_raw = response.mimetype == "text/html" and "<script>" in response.text
        assert (response.status_code // 100, is_raw) == (3, False)

    def test_is_a_response_that_may_be_changed(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.redirect("/there")
            response.headers["X-Word"] = "here"
            return response

        assert client(app).get("/").headers["X-Word"] == "here"

    def test_needs_no_context(self, flask):
        response = flask.redirect("/there", 301)

        assert (response.status_code, response.headers["Location"]) == (301, "/there")


@requirement("responses/redirect-page", MAY, since="1.2")
class TestRedirectPage:
    """For clients that do not follow, ``redirect`` sends a page of HTML that names the target.

    Source: RFC 9110, section 15.4.
    """

    def test_body_is_html(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/there"))

        assert client(app).get("/").mimetype == "text/html"

    def test_body_names_the_target_escaped(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/there?a=1&b=<script>"))

        text = client(app).get("/").text
        assert ("/there?a=1&b=" in html.unescape(text), "<script>" in text) == (True, False)


@requirement("responses/redirect-location", MAY)
class TestRedirectLocation:
    """The ``Location`` of a redirect is sent as it was given to ``redirect``.

    Source: Flask change log, version 2.1.0; RFC 9110, section 10.2.2.
    """

    @pytest.mark.parametrize("target", ["/there", "there", "?page=2"])
    @applies(flask=">=2.1", werkzeug=">=2.1")
    def test_a_relative_one_stays_relative(self, flask, client, target):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect(target))

        assert client(app).get("/").headers["Location"] == target

    @pytest.mark.parametrize(
        "target",
        ["mailto:ada@shop.example", "tel:+15551", "shop:there", "itms-services://?url=/a.plist"],
    )
    @applies(flask=">=2.1", werkzeug=">=3.0.3")
    def test_one_of_another_scheme_stays(self, flask, client, target):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect(target))

        assert client(app).get("/").headers["Location"] == target

    @pytest.mark.parametrize("authority", ["ada:@", ":pass@", ":@", "@", "ada@", "ada:pass@"])
    @pytest.mark.parametrize("port", ["", ":0", ":8080"])
    @applies(flask=">=2.1", werkzeug=">=3.1.9")
    def test_what_is_empty_in_it_stays(self, flask, client, authority, port):
        app, target = flask.Flask("shop"), f"http://{authority}other.example{port}/"
        app.route("/")(lambda: flask.redirect(target))

        assert client(app).get("/").headers["Location"] == target

    @applies(werkzeug="<2.1")
    def test_a_relative_one_became_absolute(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/there"))

        assert client(app).get("/").headers["Location"] == "http://localhost/there"


@requirement("responses/redirect-class", SHOULD, flask=">=2.2")
class TestRedirectClass:
    """A redirect is made by the current application: of its response class, by its method
    ``redirect``; without an application, of the class that is given.

    Source: Flask change log, version 2.2.0.
    """

    def test_is_of_the_response_class_of_the_application(self, flask):
        app = flask.Flask("shop")

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        with app.app_context():
            assert isinstance(flask.redirect("/there"), Answer)

    def test_the_method_of_the_application_may_be_called(self, flask):
        app = flask.Flask("shop")

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        response = app.redirect("/there", 307)
        got = (isinstance(response, Answer), response.status_code, response.headers["Location"])
        assert got == (True, 307, "/there")

    def test_the_method_of_the_application_gives_302_by_default(self, flask):
        assert flask.Flask("shop").redirect("/there").status_code == 302

    def test_the_code_is_told_to_the_application(self, flask):
        class Shop(flask.Flask):
            def redirect(self, location, code=302):
                return (location, code)

        with Shop("shop").app_context():
            redirects = [flask.redirect("/there"), flask.redirect("/there", 308)]
        assert redirects == [("/there", 302), ("/there", 308)]

    def test_without_an_application_it_is_of_the_class_given(self, flask):
        class Answer(flask.Response):
            pass

        response = flask.redirect("/there", Response=Answer)
        assert (isinstance(response, Answer), response.status_code) == (True, 302)
