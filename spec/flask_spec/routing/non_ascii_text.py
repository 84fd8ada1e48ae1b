"""Text outside ASCII in rules, values, endpoints and URLs."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import link, uri


@requirement("routing/non-ascii", SHOULD, since="1.2")
class TestNonAscii:
    """Rules, their values and endpoints may have text outside ASCII: a request's path is UTF-8,
    percent-encoded, and so are the URLs that are built.

    Source: RFC 3987, section 3.1; Flask documentation, "URL Building".
    """

    @pytest.mark.parametrize(
        ("rule", "path", "values"),
        [
            pytest.param("/größe/<x>", "/gr%C3%B6%C3%9Fe/%C3%A4", "{'x': 'ä'}", id="string"),
            pytest.param("/<path:x>", "/%C3%A4/%E6%9D%B1", "{'x': 'ä/東'}", id="path"),
            pytest.param("/<any(größe, farbe):x>", "/gr%C3%B6%C3%9Fe", "{'x': 'größe'}", id="any"),
            pytest.param("/<int:x>/größe", "/7/gr%C3%B6%C3%9Fe", "{'x': 7}", id="number"),
            pytest.param("/<string(length=2):x>", "/%C3%A4%C3%B6", "{'x': 'äö'}", id="length"),
            pytest.param("/<x>é<y>", "/%C3%B6%C3%A9%C3%BC", "{'x': 'ö', 'y': 'ü'}", id="between"),
            pytest.param("/<x>", "/%F0%9F%8D%8B", "{'x': '🍋'}", id="four bytes"),
        ],
    )
    def test_values_of_a_rule(self, flask, client, rule, path, values):
        app = flask.Flask("shop")

        @app.route(rule)
        def show(**values):
            return repr(dict(sorted(values.items())))

        assert client(app).get(path).text == values

    @applies(flask=">=0.2")
    def test_an_endpoint(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/<x>", "größe", lambda x: f"{flask.request.endpoint} {x}")
        app.add_url_rule("/", "index", lambda: flask.url_for("größe", x="ä"))
        visitor = client(app)

        assert (visitor.get("/ä").text, link(visitor.get("/").text)) == ("größe ä", link("/%C3%A4"))

    @applies(flask=">=0.9")
    def test_every_part_of_a_url(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/größe/<x>", "show", lambda x: x)

        with app.test_request_context("/"):
            url = flask.url_for("show", x="ä", ö="ü", _anchor="東")

        assert link(url) == link("/gr%C3%B6%C3%9Fe/%C3%A4?%C3%B6=%C3%BC#%E6%9D%B1")

    @applies(flask=">=0.9")
    def test_a_list_in_the_query(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/show")
        def show():
            return repr(flask.request.args.getlist("ö"))

        app.add_url_rule("/", "index", lambda: flask.url_for("show", ö=["ä", "東"]))
        visitor = client(app)

        assert visitor.get(visitor.get("/").text).text == "['ä', '東']"

    @applies(flask=">=0.7")
    def test_values_put_in_by_default(self, flask, client):
        app = flask.Flask("shop")
        app.url_defaults(lambda endpoint, values: values.setdefault("lang", "ä"))

        @app.route("/<lang>/")
        def index(lang):
            return flask.url_for("index")

        assert link(client(app).get("/fi/").text) == link("/%C3%A4/")

    def test_the_redirect_to_the_slash(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/größe/<x>/")
        def show(x):
            return x

        location = client(app).get("/größe/ä?q=ü").headers["Location"]
        assert link(location).endswith(link("/gr%C3%B6%C3%9Fe/%C3%A4/?q=%C3%BC"))

    @applies(flask=">=0.7")
    def test_the_prefix_of_a_blueprint(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/<x>")
        def show(x):
            return flask.url_for(".show", x=x)

        app.register_blueprint(shop, url_prefix="/größe")

        assert link(client(app).get("/größe/ä").text) == link("/gr%C3%B6%C3%9Fe/%C3%A4")

    @pytest.mark.parametrize("inside", [True, False], ids=["in a request", "outside"])
    @applies(flask=">=2.2")
    def test_the_name_of_the_host(self, flask, inside):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "bücher.example"
        app.add_url_rule("/", "index", lambda: "index")

        with app.test_request_context("/") if inside else app.app_context():
            url = flask.url_for("index", _external=True)

        assert uri(url) == "http://xn--bcher-kva.example/"
