"""Several applications under one server: ``DispatcherMiddleware``."""

from urllib.parse import quote

import pytest

from flask_conformance import MUST, applies, requirement
from flask_conformance.kit.words import uri


def show(environ, start_response):
    """A WSGI application that tells which part of the path is whose."""
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{environ['SCRIPT_NAME']}|{environ['PATH_INFO']}".encode()]


def named(name):
    """A WSGI application that tells its name, and which part of the path is whose."""

    def application(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [f"{name}:{environ['SCRIPT_NAME']}|{environ['PATH_INFO']}".encode()]

    return application


@requirement("middleware/dispatcher", MUST, needs="werkzeug.middleware")
class TestDispatcher:
    """``DispatcherMiddleware(app, mounts)`` hands a request to the application that is mounted
    at the longest prefix of its path, at whole segments, and to ``app`` where none is.

    Source: Werkzeug documentation, "Application Dispatcher".
    If this fails: look at where the path is cut, and at what is moved to ``SCRIPT_NAME``.
    """

    @pytest.mark.parametrize(
        ("path", "answer"),
        [
            pytest.param("/", "front:|/", id="root"),
            pytest.param("/page", "front:|/page", id="beside-the-mounts"),
            pytest.param("/shop", "shop:/shop|", id="the-mount-itself"),
            pytest.param("/shop/", "shop:/shop|/", id="the-mount-with-a-slash"),
            pytest.param("/shop/page", "shop:/shop|/page", id="below-the-mount"),
            pytest.param("/shop/a/b/c", "shop:/shop|/a/b/c", id="far-below-the-mount"),
            pytest.param("/shop/page/", "shop:/shop|/page/", id="slash-at-the-end-kept"),
            pytest.param("/shop//page", "shop:/shop|//page", id="slashes-kept"),
            pytest.param("/shop/admin", "admin:/shop/admin|", id="the-longer-mount"),
            pytest.param("/shop/admin/x", "admin:/shop/admin|/x", id="below-the-longer-mount"),
            pytest.param("/shopping", "front:|/shopping", id="only-whole-segments"),
            pytest.param("/page/shop", "front:|/page/shop", id="only-at-the-beginning"),
        ],
    )
    def test_hands_over_by_prefix(self, werkzeug, wsgi_client, path, answer):
        mounts = {"/shop": named("shop"), "/shop/admin": named("admin")}
        mounted = werkzeug.middleware.DispatcherMiddleware(named("front"), mounts)

        assert wsgi_client(mounted).get(path).text == answer

    def test_the_script_name_grows(self, werkzeug, wsgi_client):
        mounted = werkzeug.middleware.DispatcherMiddleware(named("front"), {"/shop": show})
        got = wsgi_client(mounted).get("/shop/page", base_url="http://localhost/site")

        assert got.text == "/site/shop|/page"

    def test_the_script_name_of_the_fallback_stays(self, werkzeug, wsgi_client):
        mounted = werkzeug.middleware.DispatcherMiddleware(show, {"/shop": named("shop")})
        got = wsgi_client(mounted).get("/page", base_url="http://localhost/site")

        assert got.text == "/site|/page"

    def test_one_may_be_mounted_in_another(self, werkzeug, wsgi_client):
        inner = werkzeug.middleware.DispatcherMiddleware(named("shop"), {"/admin": show})
        outer = werkzeug.middleware.DispatcherMiddleware(named("front"), {"/shop": inner})

        assert wsgi_client(outer).get("/shop/admin/x").text == "/shop/admin|/x"

    def test_without_mounts_everything_is_the_fallbacks(self, werkzeug, wsgi_client):
        mounted = werkzeug.middleware.DispatcherMiddleware(show)

        assert wsgi_client(mounted).get("/shop/page").text == "|/shop/page"

    @pytest.mark.parametrize("key", ["SCRIPT_NAME", "PATH_INFO"])
    def test_a_missing_key_is_an_empty_one(self, werkzeug, environ, key):
        mounted = werkzeug.middleware.DispatcherMiddleware(show, {"/shop": named("shop")})
        keys = environ("/page")
        del keys[key]

        body = b"".join(mounted(keys, lambda *answer: None)).decode()
        assert body == {"SCRIPT_NAME": "|/page", "PATH_INFO": "|"}[key]

    def test_mounts_may_be_added_later(self, werkzeug, wsgi_client):
        mounted = werkzeug.middleware.DispatcherMiddleware(show, {"/shop": named("shop")})
        mounted.mounts["/late"] = named("late")

        assert wsgi_client(mounted).get("/late/page").text == "late:/late|/page"

    def test_paths_outside_ascii_are_mounted_too(self, werkzeug, wsgi_client):
        prefix = "/café".encode().decode("latin-1")
        mounted = werkzeug.middleware.DispatcherMiddleware(named("front"), {prefix: named("b")})

        assert wsgi_client(mounted).get("/caf%C3%A9/x").content.startswith(b"b:")

    @pytest.mark.parametrize("text", ["größe", "日本", "a b", "100%"])
    def test_what_is_below_the_mount_stays_as_it_was(self, werkzeug, environ, text):
        def tell(keys, start_response):
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [keys["PATH_INFO"].encode("latin-1")]

        mounted = werkzeug.middleware.DispatcherMiddleware(named("front"), {"/shop": tell})
        path = f"/shop/{text}".encode().decode("latin-1")

        body = b"".join(mounted(environ(extra={"PATH_INFO": path}), lambda *answer: None))
        assert body.decode() == f"/{text}"

    def test_an_empty_path_may_be_mounted(self, werkzeug, environ):
        mounted = werkzeug.middleware.DispatcherMiddleware(show, {"": named("empty")})

        assert b"".join(mounted(environ("/", extra={"PATH_INFO": ""}), lambda *_: None)) == (
            b"empty:|"
        )


@requirement("middleware/mounted-applications", MUST, needs="werkzeug.middleware")
class TestMountedApplications:
    """An application mounted under a prefix works as at the root: its routes are relative to
    the prefix, and its URLs and redirects hold it.

    Source: Flask documentation, "Application Dispatching".
    """

    def test_routes_are_relative_to_the_mount(self, flask, werkzeug, wsgi, wsgi_client):
        front, shop = flask.Flask("front"), flask.Flask("shop")
        shop.route("/page")(lambda: "of the shop")
        mounted = werkzeug.middleware.DispatcherMiddleware(wsgi(front), {"/shop": wsgi(shop)})

        assert wsgi_client(mounted).get("/shop/page").text == "of the shop"

    @pytest.mark.parametrize("text", ["größe", "日本", "a b"])
    def test_values_of_the_url_may_be_any_text(self, flask, werkzeug, wsgi, wsgi_client, text):
        shop = flask.Flask("shop")

        @shop.route("/<name>")
        def page(name):
            return f"{name} {flask.url_for('page', name=name)}"

        mounted = werkzeug.middleware.DispatcherMiddleware(
            wsgi(flask.Flask("front")), {"/shop": wsgi(shop)}
        )

        path = "/shop/" + quote(text)
        name, _, url = wsgi_client(mounted).get(path).text.rpartition(" ")
        assert (name, uri(url)) == (text, path)

    def test_the_mount_may_be_any_text(self, flask, werkzeug, wsgi, wsgi_client):
        shop, mount = flask.Flask("shop"), "/größe".encode().decode("latin-1")
        shop.route("/page")(lambda: f"{flask.request.script_root} {flask.request.path}")
        mounted = werkzeug.middleware.DispatcherMiddleware(
            wsgi(flask.Flask("front")), {mount: wsgi(shop)}
        )

        assert wsgi_client(mounted).get("/gr%C3%B6%C3%9Fe/page").text == "/größe /page"

    def test_the_query_is_the_mounted_applications(self, flask, werkzeug, wsgi, wsgi_client):
        shop = flask.Flask("shop")
        shop.route("/page")(lambda: flask.request.args["q"])
        mounted = werkzeug.middleware.DispatcherMiddleware(
            wsgi(flask.Flask("front")), {"/shop": wsgi(shop)}
        )

        assert wsgi_client(mounted).get("/shop/page?q=gr%C3%B6%C3%9Fe").text == "größe"

    def test_the_other_application_answers_beside(self, flask, werkzeug, wsgi, wsgi_client):
        front, shop = flask.Flask("front"), flask.Flask("shop")
        front.route("/page")(lambda: "of the front")
        shop.route("/page")(lambda: "of the shop")
        mounted = werkzeug.middleware.DispatcherMiddleware(wsgi(front), {"/shop": wsgi(shop)})

        assert wsgi_client(mounted).get("/page").text == "of the front"

    @applies(flask=">=0.2")
    def test_each_request_has_its_applications_context(self, flask, werkzeug, wsgi, wsgi_client):
        front, shop = flask.Flask("front"), flask.Flask("shop")
        for app in (front, shop):
            app.route("/name")(lambda: flask.current_app.import_name)
        mounted = werkzeug.middleware.DispatcherMiddleware(wsgi(front), {"/shop": wsgi(shop)})
        visitor = wsgi_client(mounted)

        names = [visitor.get(path).text for path in ("/name", "/shop/name", "/name")]
        assert names == ["front", "shop", "front"]

    def test_url_for_holds_the_mount(self, flask, werkzeug, wsgi, wsgi_client):
        shop = flask.Flask("shop")

        @shop.route("/page")
        def page():
            return flask.url_for("page", x=1)

        mounted = werkzeug.middleware.DispatcherMiddleware(
            wsgi(flask.Flask("front")), {"/shop": wsgi(shop)}
        )

        assert wsgi_client(mounted).get("/shop/page").text == "/shop/page?x=1"

    def test_a_slash_redirect_stays_in_the_mount(self, flask, werkzeug, wsgi, wsgi_client):
        shop = flask.Flask("shop")
        shop.route("/page/")(lambda: "page")
        mounted = werkzeug.middleware.DispatcherMiddleware(
            wsgi(flask.Flask("front")), {"/shop": wsgi(shop)}
        )

        assert wsgi_client(mounted).get("/shop/page").redirects_to("/shop/page/")

    def test_the_mount_without_slash_leads_to_its_root(self, flask, werkzeug, wsgi, wsgi_client):
        shop = flask.Flask("shop")
        shop.route("/")(lambda: "root of the shop")
        mounted = werkzeug.middleware.DispatcherMiddleware(
            wsgi(flask.Flask("front")), {"/shop": wsgi(shop)}
        )

        assert wsgi_client(mounted).get("/shop").redirects_to("/shop/")

    def test_a_redirect_of_the_view_is_not_changed(self, flask, werkzeug, wsgi, wsgi_client):
        shop = flask.Flask("shop")
        shop.route("/page")(lambda: flask.redirect("/elsewhere"))
        mounted = werkzeug.middleware.DispatcherMiddleware(
            wsgi(flask.Flask("front")), {"/shop": wsgi(shop)}
        )

        assert wsgi_client(mounted).get("/shop/page").redirects_to("/elsewhere")

    def test_the_request_shows_the_mount_as_script_root(self, flask, werkzeug, wsgi, wsgi_client):
        shop = flask.Flask("shop")
        shop.route("/page")(lambda: f"{flask.request.script_root} {flask.request.path}")
        mounted = werkzeug.middleware.DispatcherMiddleware(
            wsgi(flask.Flask("front")), {"/shop": wsgi(shop)}
        )

        assert wsgi_client(mounted).get("/shop/page").text == "/shop /page"

    def test_an_unknown_page_is_the_mounted_applications_404(
        self, flask, werkzeug, wsgi, wsgi_client
    ):
        front, shop = flask.Flask("front"), flask.Flask("shop")
        shop.errorhandler(404)(lambda error: ("not in the shop", 404))
        front.route("/shop/page")(lambda: "of the front")
        mounted = werkzeug.middleware.DispatcherMiddleware(wsgi(front), {"/shop": wsgi(shop)})

        assert wsgi_client(mounted).get("/shop/page").text == "not in the shop"

    def test_applications_may_be_mounted_on_one_another(self, flask, werkzeug, wsgi, client):
        front, shop = flask.Flask("front"), flask.Flask("shop")
        shop.route("/page")(lambda: "of the shop")
        front.wsgi_app = werkzeug.middleware.DispatcherMiddleware(
            front.wsgi_app, {"/shop": wsgi(shop)}
        )

        assert client(front).get("/shop/page").text == "of the shop"
