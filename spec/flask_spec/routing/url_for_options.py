"""The options of url_for: method, anchor, absolute URLs, scheme."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import link, uri


@requirement("routing/url-for-method", SHOULD, flask=">=0.9")
class TestMethod:
    """``_method`` chooses among an endpoint's rules the one that allows it; without it, the
    request's method does.

    Source: Flask documentation, "API", "url_for".
    """

    def test_rule_of_the_method(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/show", "item", methods=["GET"])
        app.add_url_rule("/store", "item", methods=["POST"])

        with app.test_request_context("/"):
            assert flask.url_for("item", _method="POST") == "/store"

    def test_get_without_it(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/store", "item", methods=["POST"])
        app.add_url_rule("/show", "item", methods=["GET"])

        with app.test_request_context("/"):
            assert flask.url_for("item") == "/show"

    def test_method_of_the_request_decides_without_it(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/show", "item", methods=["GET"])
        app.add_url_rule("/store", "item", methods=["POST"])

        with app.test_request_context("/", method="POST"):
            assert flask.url_for("item") == "/store"

    def test_method_that_no_rule_allows_is_an_error(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/show", "item", methods=["GET"])

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.url_for("item", _method="PUT")


@requirement("routing/url-for-anchor", SHOULD, flask=">=0.9")
class TestAnchor:
    """``_anchor`` is appended as a quoted fragment.

    Source: Flask documentation, "API", "url_for".
    """

    def test_appended_behind_a_hash(self, flask, names):
        app, anchor = flask.Flask("shop"), names.word()
        app.add_url_rule("/items", "items")

        with app.test_request_context("/"):
            assert flask.url_for("items", _anchor=anchor) == f"/items#{anchor}"

    def test_behind_the_query(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.test_request_context("/"):
            assert flask.url_for("items", _anchor="top", page=2) == "/items?page=2#top"

    def test_none_is_no_anchor(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.test_request_context("/"):
            assert flask.url_for("items", _anchor=None) == "/items"

    def test_space_and_letters_outside_ascii_are_quoted(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.test_request_context("/"):
            assert uri(flask.url_for("items", _anchor='é "x"')) == "/items#%C3%A9%20%22x%22"

    def test_characters_of_a_fragment_mean_themselves(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.test_request_context("/"):
            url = flask.url_for("items", _anchor="a!$&'()*+,/:;=?@b")
        assert link(url) == link("/items#a!$&'()*+,/:;=?@b")


@requirement("routing/url-for-external", SHOULD, flask=">=0.2")
class TestExternal:
    """With ``_external`` the URL in a request is absolute, with the scheme and host of the
    request; without it, it is a path.

    Source: Flask documentation, "API", "url_for".
    """

    def test_scheme_and_host_of_the_request(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/items")
        def items():
            return flask.url_for("items", _external=True)

        response = client(app).get("/items", headers={"Host": "shop.example"})

        assert uri(response.text) == "http://shop.example/items"

    @applies(needs="in-process")
    def test_https_of_the_request(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/items")
        def items():
            return flask.url_for("items", _external=True)

        response = client(app).get("/items", base_url="https://shop.example/")

        assert uri(response.text) == "https://shop.example/items"

    @applies(needs="in-process")
    def test_port_of_the_request(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/items")
        def items():
            return flask.url_for("items", _external=True)

        response = client(app).get("/items", base_url="http://shop.example:8080/")

        assert response.text == "http://shop.example:8080/items"

    def test_false_gives_a_path(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.test_request_context("/"):
            assert flask.url_for("items", _external=False) == "/items"

    def test_query_stays_behind_the_path(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.test_request_context("/", base_url="http://shop.example/"):
            assert uri(flask.url_for("items", page=2, _external=True)) == (
                "http://shop.example/items?page=2"
            )


@requirement("routing/url-for-scheme", SHOULD, flask=">=0.10")
class TestScheme:
    """``_scheme`` is the scheme of the absolute URL; asking for a scheme and for a path at once
    is an error.

    Why: a secure link that is silently relative is not secure.
    Source: Flask documentation, "API", "url_for".
    """

    def test_scheme_of_an_external_url(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/login", "login")

        with app.test_request_context("/", base_url="http://shop.example/"):
            assert uri(flask.url_for("login", _scheme="https", _external=True)) == (
                "https://shop.example/login"
            )

    @applies(flask=">=0.11")
    def test_counts_for_one_call(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/login", "login")

        with app.test_request_context("/", base_url="http://shop.example/"):
            flask.url_for("login", _scheme="https", _external=True)

            assert uri(flask.url_for("login", _external=True)) == "http://shop.example/login"

    def test_scheme_for_a_path_is_an_error(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/login", "login")

        with app.test_request_context("/"), pytest.raises((TypeError, ValueError)):
            flask.url_for("login", _scheme="https", _external=False)

    @applies(flask=">=2.2")
    def test_scheme_alone_makes_the_url_external(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/login", "login")

        with app.test_request_context("/", base_url="http://shop.example/"):
            assert uri(flask.url_for("login", _scheme="https")) == "https://shop.example/login"

    @applies(flask=">=2.2")
    def test_an_empty_scheme_is_that_of_the_page(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/login", "login")

        with app.test_request_context("/", base_url="https://shop.example/"):
            url = flask.url_for("login", _scheme="", _external=True)

        assert url == "//shop.example/login"

    @applies(flask="<2.2")
    def test_scheme_alone_was_an_error(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/login", "login")

        with app.test_request_context("/"), pytest.raises(ValueError):
            flask.url_for("login", _scheme="https")
