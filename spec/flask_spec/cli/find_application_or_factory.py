"""Finding the application in a module: by its name, as the only one, or from a factory."""

import os
import sys
from types import ModuleType

import pytest

from flask_conformance import MAY, MUST, applies, requirement


@pytest.fixture
def module(monkeypatch):
    """``module(name, **members)`` is importable under its name."""
    monkeypatch.chdir(os.sep)
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.delenv("FLASK_APP", raising=False)

    def make(name, **members):
        made = ModuleType(name)
        vars(made).update(members)
        monkeypatch.setitem(sys.modules, name, made)

    return make


@requirement("cli/find-application", MUST, flask=">=0.11", needs="python:click")
class TestFindApplication:
    """Where only a module is named, its application is ``app``, or ``application``, or the only
    application in it; where that does not tell it, it is a ``NoAppException``.

    Source: Flask documentation, "Command Line Interface", "Application Discovery".
    """

    @pytest.mark.parametrize("name", ["app", "application"])
    def test_by_its_usual_name(self, flask, module, name):
        app = flask.Flask("shop")
        module("shop_site", **{name: app, "other": flask.Flask("other")})

        assert flask.cli.ScriptInfo("shop_site").load_app() is app

    def test_app_goes_before_application(self, flask, module):
        app = flask.Flask("shop")
        module("shop_site", application=flask.Flask("other"), app=app)

        assert flask.cli.ScriptInfo("shop_site").load_app() is app

    def test_what_is_no_application_is_passed_over(self, flask, module):
        app = flask.Flask("shop")
        module("shop_site", app="text", application=app)

        assert flask.cli.ScriptInfo("shop_site").load_app() is app

    def test_the_only_one_under_any_name(self, flask, module):
        app = flask.Flask("shop")
        module("shop_site", website=app)

        assert flask.cli.ScriptInfo("shop_site").load_app() is app

    def test_an_instance_of_a_subclass(self, flask, module):
        class Shop(flask.Flask):
            pass

        app = Shop("shop")
        module("shop_site", app=app)

        assert flask.cli.ScriptInfo("shop_site").load_app() is app

    def test_several_under_other_names_are_an_error(self, flask, module):
        module("shop_site", one=flask.Flask("one"), two=flask.Flask("two"))

        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo("shop_site").load_app()

    def test_none_is_an_error(self, flask, module):
        module("shop_site")

        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo("shop_site").load_app()


@requirement("cli/find-factory", MUST, flask=">=1.0", needs="python:click")
class TestFindFactory:
    """Where a module has no application, ``create_app`` or ``make_app`` makes it; one that needs
    arguments is a ``NoAppException``, and what it raises itself leaves.

    Source: Flask documentation, "Command Line Interface", "Application Discovery".
    """

    @pytest.mark.parametrize("name", ["create_app", "make_app"])
    def test_by_its_usual_name(self, flask, module, name):
        app = flask.Flask("shop")
        module("shop_site", **{name: lambda: app})

        assert flask.cli.ScriptInfo("shop_site").load_app() is app

    def test_create_app_goes_before_make_app(self, flask, module):
        app = flask.Flask("shop")
        module("shop_site", make_app=lambda: flask.Flask("other"), create_app=lambda: app)

        assert flask.cli.ScriptInfo("shop_site").load_app() is app

    def test_an_application_goes_first(self, flask, module):
        app = flask.Flask("shop")
        module("shop_site", website=app, create_app=lambda: flask.Flask("other"))

        assert flask.cli.ScriptInfo("shop_site").load_app() is app

    def test_other_functions_are_not_called(self, flask, module):
        module("shop_site", build_app=lambda: flask.Flask("shop"))

        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo("shop_site").load_app()

    def test_parameters_may_have_defaults(self, flask, module):
        module("shop_site", create_app=lambda one="shop", two=2: flask.Flask(one))

        assert flask.cli.ScriptInfo("shop_site").load_app().name == "shop"

    def test_one_that_needs_arguments_is_an_error(self, flask, module):
        module("shop_site", create_app=lambda one, two: flask.Flask(one))

        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo("shop_site").load_app()

    def test_its_own_type_error_leaves(self, flask, module):
        def create_app():
            raise TypeError("broken factory")

        module("shop_site", create_app=create_app)

        with pytest.raises(TypeError, match="broken factory"):
            flask.cli.ScriptInfo("shop_site").load_app()


@requirement("cli/factory-that-makes-none", MAY, flask=">=1.0", needs="python:click", since="1.1")
class TestFactoryThatMakesNone:
    """Where ``create_app`` gives no application, ``make_app`` is asked."""

    def test_is_passed_over(self, flask, module):
        app = flask.Flask("shop")
        module("shop_site", create_app=lambda: "text", make_app=lambda: app)

        assert flask.cli.ScriptInfo("shop_site").load_app() is app


@requirement("cli/named-application", MUST, flask=">=0.11", needs="python:click")
class TestNamedApplication:
    """``module:name`` names the application in its module, or the factory that makes it;
    ``module:name(…)`` gives the factory literal arguments. What gives no application is a
    ``NoAppException``.

    Source: Flask documentation, "Command Line Interface", "Application Discovery".
    """

    def test_by_name(self, flask, module):
        app = flask.Flask("shop")
        module("shop_site", app=flask.Flask("other"), website=app)

        assert flask.cli.ScriptInfo("shop_site:website").load_app() is app

    @applies(flask=">=1.0")
    @pytest.mark.parametrize("call", ["", "()", " ( ) "], ids=["bare", "called", "spaced"])
    def test_by_factory(self, flask, module, call):
        app = flask.Flask("shop")
        module("shop_site", app=flask.Flask("other"), build=lambda: app)

        assert flask.cli.ScriptInfo(f"shop_site:build{call}").load_app() is app

    @applies(flask=">=1.0")
    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            pytest.param('"ada"', ("ada",), id="text"),
            pytest.param('"ada", 7', ("ada", 7), id="two"),
            pytest.param("None, True, 1.5", (None, True, 1.5), id="constants"),
            pytest.param('["a", {"b": (1,)}], ', (["a", {"b": (1,)}],), id="nested"),
        ],
    )
    def test_arguments(self, flask, module, arguments, expected):
        given = []
        module("shop_site", build=lambda *args: given.append(args) or flask.Flask("shop"))

        flask.cli.ScriptInfo(f"shop_site:build({arguments})").load_app()

        assert given == [expected]

    @applies(flask=">=2.0")
    def test_keyword_arguments(self, flask, module):
        given = []

        def build(*args, **kwargs):
            given.append((args, kwargs))
            return flask.Flask("shop")

        module("shop_site", build=build)
        flask.cli.ScriptInfo('shop_site:build("ada", age=7)').load_app()

        assert given == [(("ada",), {"age": 7})]

    @applies(flask=">=1.0")
    @pytest.mark.parametrize(
        "name",
        [
            pytest.param("lost", id="no-such-name"),
            pytest.param("text", id="no-application"),
            pytest.param("build", id="makes-none"),
            pytest.param("build(1, 2)", id="too-many-arguments"),
            pytest.param("greedy()", id="too-few-arguments"),
            pytest.param("build(unknown)", id="no-literal"),
            pytest.param("build(", id="unfinished"),
            pytest.param("text.upper()", id="attribute-of-a-name"),
            pytest.param("text.upper", id="dotted"),
            pytest.param("1 2", id="no-expression"),
            pytest.param("[text]", id="another-expression"),
        ],
    )
    def test_what_gives_none_is_an_error(self, flask, module, name):
        module("shop_site", text="text", build=lambda: None, greedy=lambda one, two: None)

        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo(f"shop_site:{name}").load_app()

    @applies(flask=">=1.0")
    def test_a_type_error_of_the_factory_leaves(self, flask, module):
        def build(name):
            raise TypeError(f"broken for {name}")

        module("shop_site", build=build)

        with pytest.raises(TypeError, match="broken for ada"):
            flask.cli.ScriptInfo('shop_site:build("ada")').load_app()


@requirement("cli/factory-gets-script-info", MAY, flask=">=0.11,<2.1", needs="python:click")
class TestFactoryGetsScriptInfo:
    """A factory with one parameter gets the ``ScriptInfo``."""

    def test_as_its_argument(self, flask):
        given = []

        def create_app(info):
            given.append(info)
            return flask.Flask("shop")

        info = flask.cli.ScriptInfo(create_app=create_app)
        info.load_app()

        assert given == [info]


@requirement("cli/factory-gets-nothing", MAY, flask=">=2.1", needs="python:click")
class TestFactoryGetsNothing:
    """A factory is called without arguments."""

    def test_defaults_stay(self, flask):
        app = flask.cli.ScriptInfo(create_app=lambda name="shop": flask.Flask(name)).load_app()

        assert app.name == "shop"

    def test_one_that_needs_an_argument_fails(self, flask):
        info = flask.cli.ScriptInfo(create_app=lambda info: flask.Flask("shop"))

        with pytest.raises(TypeError):
            info.load_app()
