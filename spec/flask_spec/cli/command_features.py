"""What an application offers to its commands."""

import pytest

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.words import html_text, link


def translated(flask, app):
    app.add_url_rule("/<language>/", "home", lambda language: language)
    app.url_defaults(lambda endpoint, values: values.setdefault("language", "de"))
    return lambda: link(flask.url_for("home"))


def url(flask, app):
    app.add_url_rule("/a/<name>", "show", lambda name: name)
    return lambda: link(flask.url_for("show", name="b", page=2))


def template(flask, app):
    app.context_processor(lambda: {"drink": "tea"})
    app.add_template_filter(str.upper, "shout")
    source = "{{ drink|shout }} {{ config['SIZE'] }} {{ g.user }} {{ '<b>' }}"

    def render():
        flask.g.user = "ada"
        return html_text(flask.render_template_string(source))

    return render


def json(flask, app):
    return lambda: flask.json.loads(flask.json.dumps({"a": [1]}))["a"]


def configuration(flask, app):
    return lambda: flask.current_app.config["SIZE"]


def namespace(flask, app):
    def look():
        flask.g.setdefault("user", "ada")
        return flask.g.user

    return look


def no_request(flask, app):
    return lambda: (flask.has_app_context(), flask.has_request_context())


FEATURES = [
    pytest.param(url, "http://shop.example/a/b?page=2", id="URL"),
    pytest.param(translated, "http://shop.example/de/", id="URL with defaults"),
    pytest.param(template, "TEA 3 ada <b>", id="template"),
    pytest.param(json, [1], id="JSON"),
    pytest.param(configuration, 3, id="configuration"),
    pytest.param(namespace, "ada", id="g"),
    pytest.param(no_request, (True, False), id="no request"),
]


@requirement("cli/command-features", SHOULD, since="1.2", flask=">=1.1", needs="python:click")
class TestCommandFeatures:
    """A command of an application has what an application context offers: the configuration,
    ``g``, templates with their context, JSON, and URLs of the configured server name.

    Source: Flask documentation, "Command Line Interface", "Application Context"; "The Application
    Context".
    """

    @pytest.mark.parametrize(("make", "expected"), FEATURES)
    @pytest.mark.parametrize("place", ["application", "group", "blueprint"])
    def test_work(self, flask, place, make, expected):
        app, shop, seen = flask.Flask("shop"), flask.Blueprint("shop", "shop"), []
        app.config.update(SERVER_NAME="shop.example", SIZE=3)
        use = make(flask, app)
        owner, args = {
            "application": (app.cli, ["look"]),
            "group": (flask.cli.AppGroup("group"), ["group", "look"]),
            "blueprint": (shop.cli, ["shop", "look"]),
        }[place]
        owner.command("look")(lambda: seen.append(use()))
        if place == "group":
            app.cli.add_command(owner)
        app.register_blueprint(shop)

        app.test_cli_runner().invoke(args=args, catch_exceptions=False)

        assert seen == [expected]

    @pytest.mark.parametrize("place", ["application", "blueprint"])
    def test_what_it_leaves_open_is_closed_by_the_teardown_functions(self, flask, place):
        app, shop, closed = flask.Flask("shop"), flask.Blueprint("shop", "shop"), []

        def connect():
            flask.g.connection = "connection"

        (app if place == "application" else shop).cli.command("look")(connect)
        app.teardown_appcontext(lambda error: closed.append(flask.g.pop("connection", None)))
        app.register_blueprint(shop)

        app.test_cli_runner().invoke(args=["look"] if place == "application" else ["shop", "look"])

        assert closed == ["connection"]
