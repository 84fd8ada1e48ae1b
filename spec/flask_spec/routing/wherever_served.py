"""URLs of an application, wherever it is served."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import uri

BASES = pytest.mark.parametrize(
    "base",
    [
        "http://localhost/",
        "http://localhost/mall/",
        "https://shop.example/",
        "https://shop.example:8443/mall/shop/",
        "http://127.0.0.1:5000/",
        "http://[::1]:5000/mall/",
    ],
)
ENDPOINTS = pytest.mark.parametrize(
    ("endpoint", "values"),
    [
        pytest.param("index", {}, id="root"),
        pytest.param("show", {"name": "grün & blau"}, id="variable"),
        pytest.param("search", {"q": "a b", "page": 2}, id="query"),
        pytest.param("shop.item", {"id": 7}, id="blueprint"),
        pytest.param("shop.inner.item", {"id": 7}, id="nested blueprint"),
        pytest.param("files", {"path": "a/b.txt"}, id="path"),
    ],
)


def website(flask):
    """An application whose views tell their endpoint and the values that they are asked with."""
    app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/shop")
    inner = flask.Blueprint("inner", "inner", url_prefix="/inner")

    def tell(**values):
        return {"endpoint": flask.request.endpoint, **values, **flask.request.args}

    app.add_url_rule("/", "index", tell)
    app.add_url_rule("/show/<name>", "show", tell)
    app.add_url_rule("/search", "search", tell)
    app.add_url_rule("/files/<path:path>", "files", tell)
    app.add_url_rule("/folder/", "folder", tell)
    shop.add_url_rule("/item/<int:id>", "item", tell)
    inner.add_url_rule("/item/<int:id>", "item", tell)
    shop.register_blueprint(inner)
    app.register_blueprint(shop)
    return app


def told(endpoint, values):
    texts = {"q", "page"}
    return {
        "endpoint": endpoint,
        **{name: str(value) if name in texts else value for name, value in values.items()},
    }


@requirement("routing/wherever-served", SHOULD, since="1.2", flask=">=2.2", werkzeug=">=2.2")
class TestWhereverServed:
    """Behind any scheme, host, port and mount point, the links that an application builds lead to
    its views there, and its redirects stay there.

    Source: Flask documentation, "API", ``url_for``; PEP 3333, "URL Reconstruction".
    """

    @BASES
    @ENDPOINTS
    def test_links_lead_to_the_view(self, flask, client, base, endpoint, values):
        app = website(flask)
        with app.test_request_context("/", base_url=base):
            link = flask.url_for(endpoint, **values)
        mount = base.split("/", 3)[3].rstrip("/")
        path = link.removeprefix(f"/{mount}") if mount else link

        response = client(app).get(path, base_url=base)
        assert response.json() == told(endpoint, values)

    @BASES
    @ENDPOINTS
    def test_external_links_begin_there(self, flask, base, endpoint, values):
        app = website(flask)
        with app.test_request_context("/", base_url=base):
            link = flask.url_for(endpoint, **values)
            external = flask.url_for(endpoint, **values, _external=True)

        origin = "/".join(base.split("/")[:3])
        assert uri(external) == uri(origin + link)

    @BASES
    def test_the_redirect_to_the_slash_stays_there(self, flask, client, base):
        response = client(website(flask)).get("/folder?q=1", base_url=base)

        assert response.redirects_to(f"{base}folder/?q=1")

    @BASES
    @applies(needs="in-process")
    def test_the_test_client_follows_redirects_there(self, flask, base):
        app = website(flask)
        app.add_url_rule("/go", "go", lambda: flask.redirect(flask.url_for("folder", q=1)))

        response = app.test_client().get("/go", base_url=base, follow_redirects=True)
        assert (response.get_json(), uri(response.request.url)) == (
            {"endpoint": "folder", "q": "1"},
            uri(f"{base}folder/?q=1"),
        )
