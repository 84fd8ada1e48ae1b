"""Configuration from environment variables with a prefix."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("application/config-from-prefixed-env", SHOULD, flask=">=2.1")
class TestConfigFromPrefixedEnv:
    """``from_prefixed_env`` takes every environment variable whose name begins with the prefix and
    an underscore, under the rest of its name, its value read as JSON where it is JSON, or by the
    loader that it is given, and returns True.

    Source: Flask documentation, API, ``Config.from_prefixed_env``.
    """

    def test_takes_variables_with_the_prefix_flask(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("FLASK_COLOUR", "green")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env()

        assert config["COLOUR"] == "green"

    def test_takes_variables_with_another_prefix(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_COLOUR", "green")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert dict(config) == {"COLOUR": "green"}

    @pytest.mark.parametrize("name", ["SHOPCOLOUR", "MY_SHOP_COLOUR", "shop_COLOUR", "COLOUR"])
    def test_leaves_other_variables(self, flask, tmp_path, monkeypatch, name):
        monkeypatch.setenv(name, "green")
        monkeypatch.setenv("SHOP_SIZE", "large")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert dict(config) == {"SIZE": "large"}

    def test_cuts_the_prefix_once(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_SHOP_COLOUR", "green")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert dict(config) == {"SHOP_COLOUR": "green"}

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            pytest.param("7", 7, id="integer"),
            pytest.param("1.5", 1.5, id="float"),
            pytest.param("true", True, id="true"),
            pytest.param("null", None, id="null"),
            pytest.param('"7"', "7", id="string"),
            pytest.param("[1, 2]", [1, 2], id="list"),
            pytest.param('{"a": {"b": 1}}', {"a": {"b": 1}}, id="object"),
            pytest.param("green", "green", id="no-JSON"),
            pytest.param("True", "True", id="no-JSON-either"),
            pytest.param("", "", id="empty"),
        ],
    )
    def test_reads_json_where_it_is_json(self, flask, tmp_path, monkeypatch, text, value):
        monkeypatch.setenv("SHOP_KEY", text)
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert config["KEY"] == value

    def test_reads_with_another_loader_if_asked(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_KEY", "7")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP", loads=lambda text: f"<{text}>")

        assert config["KEY"] == "<7>"

    @pytest.mark.parametrize("kind", [ValueError, LookupError, RuntimeError])
    def test_keeps_the_text_where_the_loader_fails(self, flask, tmp_path, monkeypatch, kind):
        def refuse(text):
            raise kind(text)

        monkeypatch.setenv("SHOP_KEY", "7")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP", loads=refuse)

        assert config["KEY"] == "7"

    def test_returns_true(self, flask, tmp_path):
        assert flask.Config(str(tmp_path)).from_prefixed_env("NOTHING") is True

    def test_goes_before_what_was_set_earlier(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_COLOUR", "green")
        config = flask.Config(str(tmp_path), {"COLOUR": "blue"})
        config.from_prefixed_env("SHOP")

        assert config["COLOUR"] == "green"

    def test_the_variable_itself_stays(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_A", "1")
        first, second = flask.Config(str(tmp_path)), flask.Config(str(tmp_path))
        first.from_prefixed_env("SHOP")
        second.from_prefixed_env("SHOP")

        assert (dict(first), dict(second)) == ({"A": 1}, {"A": 1})


@requirement("application/config-nested-env", SHOULD, flask=">=2.1")
class TestConfigNestedEnv:
    """Two underscores in the name of a variable step into a dictionary, which is made where
    there is none; the variables are taken in the order of their names.

    Source: Flask documentation, API, ``Config.from_prefixed_env``.
    """

    def test_steps_into_a_new_dictionary(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_DB__HOST", "box")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert dict(config) == {"DB": {"HOST": "box"}}

    def test_steps_into_one_that_exists(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_DB__host", "box")
        config = flask.Config(str(tmp_path), {"DB": {"port": 1, "host": "old"}})
        config.from_prefixed_env("SHOP")

        assert config["DB"] == {"port": 1, "host": "box"}

    def test_steps_as_deep_as_the_name_says(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_A__b__C__d", "[7]")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert dict(config) == {"A": {"b": {"C": {"d": [7]}}}}

    def test_several_variables_meet_in_one_dictionary(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_DB__HOST", "box")
        monkeypatch.setenv("SHOP_DB__PORT", "1")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert config["DB"] == {"HOST": "box", "PORT": 1}

    def test_a_whole_dictionary_comes_before_its_items(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_DB__PORT", "2")
        monkeypatch.setenv("SHOP_DB", '{"HOST": "box", "PORT": 1}')
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert config["DB"] == {"HOST": "box", "PORT": 2}

    def test_variables_are_taken_in_sorted_order(self, flask, tmp_path, monkeypatch):
        for name in ("B", "C", "A"):
            monkeypatch.setenv(f"SHOP_{name}", "1")
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert list(config) == ["A", "B", "C"]

    def test_the_application_is_configured_by_it(self, flask, monkeypatch):
        monkeypatch.setenv("FLASK_SECRET_KEY", "from the environment")
        app = flask.Flask("configured")
        app.config.from_prefixed_env()

        assert app.secret_key == "from the environment"
