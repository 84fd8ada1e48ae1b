"""What a blueprint shows of itself."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("blueprints/attributes", SHOULD, flask=">=0.7")
class TestAttributes:
    """A blueprint shows what it was made from; what was not given is None, or empty.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    def test_name_and_import_name(self, flask):
        shop = flask.Blueprint("shop", "site_shop")

        assert (shop.name, shop.import_name) == ("shop", "site_shop")

    @pytest.mark.parametrize(
        "attribute", ["url_prefix", "subdomain", "template_folder", "jinja_loader"]
    )
    def test_not_given_is_none(self, flask, attribute):
        assert getattr(flask.Blueprint("shop", "shop"), attribute) is None

    @applies(flask=">=0.7.2")
    def test_no_url_defaults(self, flask):
        assert flask.Blueprint("shop", "shop").url_values_defaults == {}

    def test_no_static_folder(self, flask):
        assert flask.Blueprint("shop", "shop").has_static_folder is False

    @pytest.mark.parametrize(
        ("option", "value"),
        [("url_prefix", "/shop"), ("subdomain", "shop"), ("template_folder", "pages")],
        ids=["url_prefix", "subdomain", "template_folder"],
    )
    def test_given(self, flask, option, value):
        assert getattr(flask.Blueprint("shop", "shop", **{option: value}), option) == value

    @applies(flask=">=0.7.2")
    def test_arguments_may_be_given_by_position(self, flask):
        shop = flask.Blueprint("n", "i", "files", "/f", "pages", "/p", "sub", {"a": 1})

        assert (
            shop.static_url_path,
            shop.template_folder,
            shop.url_prefix,
            shop.subdomain,
            shop.url_values_defaults,
        ) == ("/f", "pages", "/p", "sub", {"a": 1})

    @applies(flask=">=1.1")
    def test_last_arguments_may_be_given_by_position(self, flask, tmp_path):
        given = (None, None, None, None, None, None, str(tmp_path), "commands")
        shop = flask.Blueprint("shop", "shop", *given)

        assert (shop.root_path, shop.cli_group) == (str(tmp_path), "commands")

    @applies(flask=">=0.11")
    def test_root_path_may_be_given(self, flask, tmp_path):
        shop = flask.Blueprint("shop", "shop", root_path=str(tmp_path))

        assert shop.root_path == str(tmp_path)


@requirement("blueprints/recorded-attributes", MAY, flask=">=0.7")
class TestRecordedAttributes:
    """``record_once`` keeps the name and docstring of the function that it wraps.

    Why: whoever looks at what is recorded finds it.
    """

    def test_name_is_kept(self, flask):
        shop = flask.Blueprint("shop", "shop")

        @shop.record_once
        def set_up(state):
            """Sets up."""

        recorded = shop.deferred_functions[-1]
        assert (recorded.__name__, recorded.__doc__) == ("set_up", "Sets up.")
