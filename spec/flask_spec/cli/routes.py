"""The ``routes`` command: what an application answers to."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("cli/routes", SHOULD, flask=">=1.0", needs="python:click")
class TestRoutes:
    """``flask routes`` lists the endpoints of the application with their methods and rules, under
    a line of titles and a line of dashes.

    Source: Flask documentation, "Command Line Interface"; API, ``flask routes --help``.
    """

    def test_titles_dashes_and_a_line_for_each_rule(self, flask):
        app = flask.Flask("shop", static_folder=None)
        app.add_url_rule("/cart/<int:id>", "show_cart")
        app.add_url_rule("/cart", "fill", methods=["POST", "PUT"])

        lines = app.test_cli_runner().invoke(flask.cli.routes_command).output.splitlines()

        assert [line.split() for line in lines if line.strip()] == [
            ["Endpoint", "Methods", "Rule"],
            ["-" * 9, "-" * 9, "-" * 14],
            ["fill", "POST,", "PUT", "/cart"],
            ["show_cart", "GET", "/cart/<int:id>"],
        ]

    def test_columns_are_aligned(self, flask):
        app = flask.Flask("shop", static_folder=None)
        app.add_url_rule("/a", "a")
        app.add_url_rule("/b", "a_longer_endpoint", methods=["DELETE", "PATCH"])

        lines = app.test_cli_runner().invoke(flask.cli.routes_command).output.splitlines()

        starts = [lines[0].index("Methods"), lines[0].index("Rule")]
        found = [(line[starts[0] - 1 :][:2], line[starts[1] - 1 :][:2]) for line in lines[2:4]]
        assert found == [(" G", " /"), (" D", " /")]

    def test_every_method(self, flask):
        app = flask.Flask("shop", static_folder=None)
        app.add_url_rule("/cart", "cart", methods=["GET", "POST"])

        result = app.test_cli_runner().invoke(flask.cli.routes_command, ["--all-methods"])

        assert result.output.splitlines()[2].split()[1:-1] == ["GET,", "HEAD,", "OPTIONS,", "POST"]

    @applies(flask=">=1.0.2")
    def test_no_rules(self, flask):
        app = flask.Flask("shop", static_folder=None)

        result = app.test_cli_runner().invoke(flask.cli.routes_command)

        assert (result.exit_code, "No routes" in result.output) == (0, True)

    def test_the_static_files_are_a_route(self, flask):
        result = flask.Flask("shop").test_cli_runner().invoke(flask.cli.routes_command)

        assert "/static/<path:filename>" in result.output

    @applies(flask=">=2.3")
    def test_subdomains_have_a_column(self, flask):
        app = flask.Flask("shop", static_folder=None)
        app.add_url_rule("/cart", "cart")
        app.add_url_rule("/cart", "own", subdomain="own")

        lines = app.test_cli_runner().invoke(flask.cli.routes_command).output.splitlines()

        assert [line.split() for line in lines if line.strip()] == [
            ["Endpoint", "Methods", "Subdomain", "Rule"],
            ["-" * 8, "-" * 7, "-" * 9, "-" * 5],
            ["cart", "GET", "/cart"],
            ["own", "GET", "own", "/cart"],
        ]

    @applies(flask=">=2.3")
    def test_hosts_have_a_column(self, flask):
        app = flask.Flask(
            "shop", static_folder=None, host_matching=True, static_host="shop.example"
        )
        app.add_url_rule("/cart", "cart", host="shop.example")

        lines = app.test_cli_runner().invoke(flask.cli.routes_command).output.splitlines()

        assert (lines[0].split(), lines[2].split()) == (
            ["Endpoint", "Methods", "Host", "Rule"],
            ["cart", "GET", "shop.example", "/cart"],
        )


@requirement("cli/routes-order", SHOULD, flask=">=1.0", needs="python:click", depends="cli/routes")
class TestRoutesOrder:
    """The rules are listed by endpoint, or as ``--sort`` says: by endpoint, methods or rule, or in
    the order in which they are tried (``match``)."""

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            pytest.param([], ["a", "b", "c"], id="default"),
            pytest.param(["--sort", "endpoint"], ["a", "b", "c"], id="endpoint"),
            pytest.param(["-s", "endpoint"], ["a", "b", "c"], id="short-option"),
            pytest.param(["--sort", "methods"], ["c", "a", "b"], id="methods"),
            pytest.param(["--sort", "rule"], ["b", "c", "a"], id="rule"),
        ],
    )
    def test_by(self, flask, arguments, expected):
        app = flask.Flask("shop", static_folder=None)
        app.add_url_rule("/1", "b", methods=["PUT"])
        app.add_url_rule("/3", "a", methods=["POST"])
        app.add_url_rule("/2", "c", methods=["DELETE"])

        result = app.test_cli_runner().invoke(flask.cli.routes_command, arguments)

        assert [line.split()[0] for line in result.output.splitlines()[2:5]] == expected

    @applies(flask=">=2.3")
    def test_by_domain(self, flask):
        app = flask.Flask("shop", static_folder=None)
        for name in ("b", "c", "a"):
            app.add_url_rule("/", f"to_{name}", subdomain=name)

        result = app.test_cli_runner().invoke(flask.cli.routes_command, ["--sort", "domain"])

        assert [line.split()[2] for line in result.output.splitlines()[2:5]] == ["a", "b", "c"]

    @applies(flask=">=2.3")
    def test_by_domain_without_domains_is_as_they_are_tried(self, flask):
        app = flask.Flask("shop", static_folder=None)
        app.add_url_rule("/2", "b")
        app.add_url_rule("/1", "a")

        result = app.test_cli_runner().invoke(flask.cli.routes_command, ["--sort", "domain"])

        assert [line.split()[0] for line in result.output.splitlines()[2:4]] == ["b", "a"]

    def test_as_they_are_tried(self, flask):
        app = flask.Flask("shop", static_folder=None)
        app.add_url_rule("/<path:all>", "catch_all")
        app.add_url_rule("/<int:number>", "number")
        app.add_url_rule("/fixed", "static_part")

        result = app.test_cli_runner().invoke(flask.cli.routes_command, ["--sort", "match"])

        listed = [line.split()[0] for line in result.output.splitlines()[2:5]]
        assert listed == [rule.endpoint for rule in app.url_map.iter_rules()]

    def test_an_unknown_order_is_a_usage_error(self, flask):
        result = (
            flask.Flask("shop").test_cli_runner().invoke(flask.cli.routes_command, ["-s", "luck"])
        )

        assert result.exit_code == 2
