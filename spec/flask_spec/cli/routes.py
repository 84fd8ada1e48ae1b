"""The ``routes`` command: what an application answers to."""

import re

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


def lines_of(output, endpoints):
    """The endpoints in the order in which they are listed, each with the words of its line."""
    lines = [set(re.split(r"[^\w/<>:.-]+", line)) for line in output.splitlines()]
    return {name: words for words in lines for name in endpoints if name in words}


@requirement("cli/routes", SHOULD, flask=">=1.0", needs="python:click")
class TestRoutes:
    """``flask routes`` lists each endpoint of the application with its methods and its rule in a
    line, HEAD and OPTIONS if ``--all-methods`` asks for them, and since 2.3 with its subdomain or
    host.

    Source: Flask documentation, "Command Line Interface"; API, ``flask routes --help``.
    """

    def test_a_line_for_each_rule(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/cart/<int:id>", "show_cart")
        app.add_url_rule("/cart", "fill_cart", methods=["POST", "PUT"])

        output = app.test_cli_runner().invoke(flask.cli.routes_command).output

        lines = lines_of(output, ["show_cart", "fill_cart"])
        wanted = {"show_cart": {"GET", "/cart/<int:id>"}, "fill_cart": {"POST", "PUT", "/cart"}}
        assert {name: words & wanted[name] for name, words in lines.items()} == wanted

    @pytest.mark.parametrize(
        ("arguments", "shown"),
        [([], {"GET", "POST"}), (["--all-methods"], {"GET", "HEAD", "OPTIONS", "POST"})],
        ids=["default", "all"],
    )
    def test_methods(self, flask, arguments, shown):
        app = flask.Flask("shop")
        app.add_url_rule("/cart", "show_cart", methods=["GET", "POST"])

        output = app.test_cli_runner().invoke(flask.cli.routes_command, arguments).output

        words = lines_of(output, ["show_cart"])["show_cart"]
        assert words & {"GET", "HEAD", "OPTIONS", "POST"} == shown

    @applies(flask=">=1.0.2")
    def test_no_rules_are_no_error(self, flask):
        app = flask.Flask("shop", static_folder=None)

        assert app.test_cli_runner().invoke(flask.cli.routes_command).exit_code == 0

    def test_the_static_files_are_a_route(self, flask):
        result = flask.Flask("shop").test_cli_runner().invoke(flask.cli.routes_command)

        assert "/static/<path:filename>" in result.output

    @applies(flask=">=2.3")
    def test_subdomains_are_shown(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/cart", "show_cart", subdomain="own-subdomain")

        output = app.test_cli_runner().invoke(flask.cli.routes_command).output

        assert "own-subdomain" in lines_of(output, ["show_cart"])["show_cart"]

    @applies(flask=">=2.3")
    def test_hosts_are_shown(self, flask):
        app = flask.Flask(
            "shop", static_folder=None, host_matching=True, static_host="shop.example"
        )
        app.add_url_rule("/cart", "show_cart", host="shop.example")

        output = app.test_cli_runner().invoke(flask.cli.routes_command).output

        assert "shop.example" in lines_of(output, ["show_cart"])["show_cart"]


@requirement("cli/routes-order", SHOULD, flask=">=1.0", needs="python:click", depends="cli/routes")
class TestRoutesOrder:
    """The rules are listed by endpoint, or as ``--sort`` says: by endpoint, methods or rule, since
    2.3 by domain.

    Source: Flask API, ``flask routes --help``.
    """

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            pytest.param([], ["page_a", "page_b", "page_c"], id="default"),
            pytest.param(["--sort", "endpoint"], ["page_a", "page_b", "page_c"], id="endpoint"),
            pytest.param(["-s", "endpoint"], ["page_a", "page_b", "page_c"], id="short-option"),
            pytest.param(["--sort", "methods"], ["page_c", "page_a", "page_b"], id="methods"),
            pytest.param(["--sort", "rule"], ["page_b", "page_c", "page_a"], id="rule"),
        ],
    )
    def test_by(self, flask, arguments, expected):
        app = flask.Flask("shop")
        app.add_url_rule("/1", "page_b", methods=["PUT"])
        app.add_url_rule("/3", "page_a", methods=["POST"])
        app.add_url_rule("/2", "page_c", methods=["DELETE"])

        result = app.test_cli_runner().invoke(flask.cli.routes_command, arguments)

        assert [*lines_of(result.output, expected)] == expected

    @applies(flask=">=2.3")
    def test_by_domain(self, flask):
        app = flask.Flask("shop")
        for name in ("b", "c", "a"):
            app.add_url_rule("/", f"to_{name}", subdomain=name)

        result = app.test_cli_runner().invoke(flask.cli.routes_command, ["--sort", "domain"])

        assert [*lines_of(result.output, ["to_a", "to_b", "to_c"])] == ["to_a", "to_b", "to_c"]

    def test_an_unknown_order_is_a_usage_error(self, flask):
        result = (
            flask.Flask("shop").test_cli_runner().invoke(flask.cli.routes_command, ["-s", "luck"])
        )

        assert isinstance(result.exception, SystemExit)


@requirement(
    "cli/routes-match-order",
    MAY,
    flask=">=1.0",
    needs="python:click",
    depends="cli/routes",
    since="1.1",
)
class TestRoutesMatchOrder:
    """``--sort match`` lists the rules in the order of ``Map.iter_rules``.

    Why: the help says that this is the order in which they are tried; since Werkzeug 2.2 it is the
    one in which they were added.
    """

    def test_is_that_of_the_map(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/<path:all>", "page_c")
        app.add_url_rule("/<int:number>", "page_a")
        app.add_url_rule("/fixed", "page_b")
        own = ["page_c", "page_a", "page_b"]

        result = app.test_cli_runner().invoke(flask.cli.routes_command, ["--sort", "match"])

        expected = [rule.endpoint for rule in app.url_map.iter_rules() if rule.endpoint in own]
        listed = [*lines_of(result.output, own)]
        assert (sorted(listed), listed) == (sorted(own), expected)


@requirement(
    "cli/routes-of-any-method",
    MAY,
    flask=">=2.3",
    needs="python:click",
    depends="cli/routes",
    since="1.2",
)
class TestRoutesOfAnyMethod:
    """A rule that was put into the map itself, and answers any method, is listed too."""

    @pytest.mark.parametrize("arguments", [[], ["--all-methods"], ["--sort", "methods"]], ids=str)
    def test_is_listed(self, flask, arguments):
        app = flask.Flask("shop")
        app.url_map.add(app.url_rule_class("/cart", endpoint="show_cart"))

        output = app.test_cli_runner().invoke(flask.cli.routes_command, arguments).output

        assert "/cart" in lines_of(output, ["show_cart"])["show_cart"]
