"""A Local is a namespace: attributes are set, read, replaced and deleted."""

import pytest

from flask_conformance import MUST, requirement


@requirement("locals/attributes", MUST, needs="werkzeug.local")
class TestAttributes:
    """A ``Local`` takes any attribute and gives back the very object that was set, until it is
    replaced or deleted.

    Source: Werkzeug documentation, "Context Locals".
    """

    def test_an_attribute_reads_back_the_object_that_was_set(self, werkzeug):
        local, user = werkzeug.local.Local(), object()

        local.user = user

        assert local.user is user

    def test_setting_again_replaces_the_value(self, werkzeug, names):
        local, second = werkzeug.local.Local(), names.word()
        local.user = names.word()

        local.user = second

        assert local.user == second

    def test_attributes_do_not_touch_each_other(self, werkzeug, names):
        local, user, language = werkzeug.local.Local(), names.word(), names.word()

        local.user = user
        local.language = language

        assert (local.user, local.language) == (user, language)

    def test_none_is_a_value(self, werkzeug):
        local = werkzeug.local.Local()

        local.user = None

        assert local.user is None

    def test_an_attribute_may_have_any_name(self, werkzeug, names):
        local, name = werkzeug.local.Local(), names.word()

        setattr(local, name, 7)

        assert getattr(local, name) == 7

    def test_deleting_leaves_the_others(self, werkzeug, names):
        local, user = werkzeug.local.Local(), names.word()
        local.user = user
        local.language = names.word()

        del local.language

        assert local.user == user

    def test_a_deleted_attribute_can_be_set_again(self, werkzeug, names):
        local, again = werkzeug.local.Local(), names.word()
        local.user = names.word()
        del local.user

        local.user = again

        assert local.user == again

    def test_two_locals_share_nothing(self, werkzeug):
        first, second = werkzeug.local.Local(), werkzeug.local.Local()

        first.user = "ada"

        assert not hasattr(second, "user")


@requirement("locals/missing-attribute", MUST, needs="werkzeug.local")
class TestMissingAttribute:
    """Reading or deleting an attribute that is not set raises ``AttributeError``."""

    def test_reading_what_was_never_set(self, werkzeug, names):
        local, name = werkzeug.local.Local(), names.word()

        with pytest.raises(AttributeError):
            getattr(local, name)

    def test_reading_beside_what_is_set(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"

        with pytest.raises(AttributeError):
            local.language  # noqa: B018

    def test_reading_what_was_deleted(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        del local.user

        with pytest.raises(AttributeError):
            local.user  # noqa: B018

    def test_deleting_what_was_never_set(self, werkzeug, names):
        local, name = werkzeug.local.Local(), names.word()

        with pytest.raises(AttributeError):
            delattr(local, name)

    def test_deleting_beside_what_is_set(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"

        with pytest.raises(AttributeError):
            del local.language

    def test_deleting_twice(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        del local.user

        with pytest.raises(AttributeError):
            del local.user

    def test_a_default_stands_in_for_it(self, werkzeug):
        local = werkzeug.local.Local()

        assert getattr(local, "user", "nobody") == "nobody"
