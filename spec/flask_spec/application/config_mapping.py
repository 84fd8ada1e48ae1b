"""Configuration as a dictionary, from mappings and from objects."""

import sys
from types import ModuleType, SimpleNamespace

import pytest

from flask_conformance import MUST, SHOULD, requirement


@requirement("application/config-dictionary", SHOULD, flask=">=0.3")
class TestConfigDictionary:
    """``config`` is a dictionary; a ``Config`` can be made alone, from a root path and defaults.

    Source: Flask documentation, "Configuration Handling".
    """

    def test_is_a_dictionary(self, flask):
        assert isinstance(flask.Flask("configured").config, dict)

    def test_lower_case_keys_may_be_set_directly(self, flask):
        app = flask.Flask("configured")
        app.config.update(colour="green")

        assert app.config["colour"] == "green"

    def test_a_missing_key_is_a_key_error(self, flask):
        with pytest.raises(KeyError):
            flask.Flask("configured").config["COLOUR"]

    def test_can_be_made_alone(self, flask, tmp_path):
        config = flask.Config(str(tmp_path), {"COLOUR": "green"})

        assert (config["COLOUR"], config.root_path) == ("green", str(tmp_path))

    def test_is_empty_without_defaults(self, flask, tmp_path):
        assert dict(flask.Config(str(tmp_path))) == {}

    def test_does_not_change_the_defaults_it_was_made_with(self, flask, tmp_path):
        defaults = {"COLOUR": "green"}
        config = flask.Config(str(tmp_path), defaults)
        config["COLOUR"] = "blue"

        assert (config["COLOUR"], defaults["COLOUR"]) == ("blue", "green")


@requirement("application/config-from-object", MUST, flask=">=0.3")
class TestConfigFromObject:
    """``from_object`` takes the attributes of an object, or of the one that an import name
    names, whose names are in upper case; it ignores the others.

    Source: Flask documentation, API, ``Config.from_object``.
    """

    def test_takes_upper_case_attributes(self, flask):
        app = flask.Flask("configured")
        app.config.from_object(SimpleNamespace(COLOUR="green", TWO_WORDS=2, V2=3))

        assert [app.config[key] for key in ("COLOUR", "TWO_WORDS", "V2")] == ["green", 2, 3]

    @pytest.mark.parametrize("name", ["colour", "Colour", "mixed_CASE", "_private"])
    def test_ignores_other_attributes(self, flask, name):
        app = flask.Flask("configured")
        app.config.from_object(SimpleNamespace(**{name: "green", "COLOUR": "red"}))

        assert (app.config["COLOUR"], name in app.config) == ("red", False)

    def test_takes_inherited_attributes_of_a_class(self, flask):
        class Base:
            COLOUR, SIZE = "green", 1

        class Production(Base):
            SIZE = 2

        app = flask.Flask("configured")
        app.config.from_object(Production)

        assert (app.config["COLOUR"], app.config["SIZE"]) == ("green", 2)

    def test_computes_properties_of_an_instance(self, flask):
        class Production:
            HOST = "box"

            @property
            def URI(self):
                return f"db://{self.HOST}"

        app = flask.Flask("configured")
        app.config.from_object(Production())

        assert app.config["URI"] == "db://box"

    @pytest.mark.parametrize("suffix", ["", ".Production", ":Production"])
    def test_imports_what_a_string_names(self, flask, monkeypatch, names, suffix):
        module = ModuleType(names.word())
        module.COLOUR = "of the module"
        module.Production = SimpleNamespace(COLOUR="of the object")
        monkeypatch.setitem(sys.modules, module.__name__, module)
        app = flask.Flask("configured")
        app.config.from_object(module.__name__ + suffix)

        assert app.config["COLOUR"] == ("of the object" if suffix else "of the module")

    def test_a_string_that_names_nothing_is_an_import_error(self, flask, names):
        name = names.word()

        with pytest.raises(ImportError):
            flask.Flask("configured").config.from_object(name)

    def test_goes_before_what_was_set_earlier(self, flask):
        app = flask.Flask("configured")
        app.config["COLOUR"] = "blue"
        app.config.from_object(SimpleNamespace(COLOUR="green"))

        assert app.config["COLOUR"] == "green"

    def test_takes_nothing_of_a_dictionary(self, flask):
        app = flask.Flask("configured")
        app.config.from_object({"COLOUR": "green"})
        app.config.from_object(type("Settings", (), {"SIZE": 3}))

        assert ("COLOUR" in app.config, "SIZE" in app.config) == (False, True)


@requirement("application/config-from-mapping", MUST, flask=">=0.11")
class TestConfigFromMapping:
    """``from_mapping`` takes the upper-case keys of a mapping and of keyword arguments, which
    win, and returns True.

    Source: Flask documentation, API, ``Config.from_mapping``.
    """

    def test_takes_a_mapping(self, flask):
        app = flask.Flask("configured")
        app.config.from_mapping({"COLOUR": "green"})

        assert app.config["COLOUR"] == "green"

    def test_takes_keywords(self, flask):
        app = flask.Flask("configured")
        app.config.from_mapping(COLOUR="green")

        assert app.config["COLOUR"] == "green"

    def test_takes_both_at_once(self, flask):
        app = flask.Flask("configured")
        app.config.from_mapping({"COLOUR": "green", "SIZE": 1}, SIZE=2)

        assert (app.config["COLOUR"], app.config["SIZE"]) == ("green", 2)

    @pytest.mark.parametrize("key", ["colour", "Colour"])
    def test_ignores_keys_not_in_upper_case(self, flask, key):
        app = flask.Flask("configured")
        app.config.from_mapping({key: "green", "COLOUR": "red"}, **{f"{key}2": "blue"})

        assert {key, f"{key}2", "COLOUR"} & set(app.config) == {"COLOUR"}

    def test_returns_true(self, flask):
        assert flask.Flask("configured").config.from_mapping({}) is True

    def test_without_arguments_changes_nothing(self, flask):
        app = flask.Flask("configured")
        before = dict(app.config)

        assert (app.config.from_mapping(), dict(app.config)) == (True, before)


@requirement("application/config-namespace", SHOULD, flask=">=0.11")
class TestConfigNamespace:
    """``get_namespace`` gives the keys that begin with a prefix as a dictionary, without the
    prefix and in lower case unless told otherwise.

    Source: Flask documentation, API, ``Config.get_namespace``.
    """

    @pytest.mark.parametrize(
        ("options", "expected"),
        [
            pytest.param({}, {"type": "fs", "path": "/images"}, id="by-default"),
            pytest.param(
                {"lowercase": False}, {"TYPE": "fs", "PATH": "/images"}, id="in-upper-case"
            ),
            pytest.param(
                {"trim_namespace": False},
                {"image_type": "fs", "image_path": "/images"},
                id="with-the-prefix",
            ),
            pytest.param(
                {"lowercase": False, "trim_namespace": False},
                {"IMAGE_TYPE": "fs", "IMAGE_PATH": "/images"},
                id="as-they-are",
            ),
        ],
    )
    def test_gives_the_matching_keys(self, flask, options, expected):
        app = flask.Flask("configured")
        app.config.update(IMAGE_TYPE="fs", IMAGE_PATH="/images", OTHER_IMAGE_SIZE=1)

        assert app.config.get_namespace("IMAGE_", **options) == expected

    def test_is_empty_where_nothing_matches(self, flask):
        assert flask.Flask("configured").config.get_namespace("NOTHING_") == {}

    def test_is_a_copy(self, flask):
        app = flask.Flask("configured")
        app.config["IMAGE_TYPE"] = "fs"
        app.config.get_namespace("IMAGE_")["type"] = "db"

        assert app.config["IMAGE_TYPE"] == "fs"
