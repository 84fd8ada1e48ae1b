"""Attributes of a proxy are those of its object, and so is what it claims to be."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


class User:
    """Somebody who has an account."""

    role = "reader"

    def __init__(self, name):
        self.name = name

    def greet(self, other):
        return f"{self.name} greets {other}"


@requirement("locals/proxy-attributes", MUST, needs="werkzeug.local")
class TestProxyAttributes:
    """Attributes of a proxy are read, set and deleted on its object.

    Source: Werkzeug documentation, "Proxy Objects".
    """

    def test_reading(self, werkzeug, names):
        word = names.word()

        assert werkzeug.local.LocalProxy(lambda: User(word)).name == word

    def test_reading_what_the_class_holds(self, werkzeug):
        assert werkzeug.local.LocalProxy(lambda: User("ada")).role == "reader"

    def test_reading_what_is_computed(self, werkzeug):
        class Dynamic:
            def __getattr__(self, name):
                return f"computed {name}"

        assert werkzeug.local.LocalProxy(Dynamic).anything == "computed anything"

    def test_a_method_is_bound_to_the_object(self, werkzeug):
        assert werkzeug.local.LocalProxy(lambda: User("ada")).greet("grace") == "ada greets grace"

    def test_a_missing_attribute_is_the_objects_error(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: User("ada"))

        with pytest.raises(AttributeError):
            proxy.email  # noqa: B018

    def test_setting(self, werkzeug, names):
        user, word = User("ada"), names.word()

        werkzeug.local.LocalProxy(lambda: user).name = word

        assert user.name == word

    def test_setting_a_new_one(self, werkzeug):
        user = User("ada")

        werkzeug.local.LocalProxy(lambda: user).email = "ada@example.com"

        assert user.email == "ada@example.com"

    def test_deleting(self, werkzeug):
        user = User("ada")

        del werkzeug.local.LocalProxy(lambda: user).name

        assert not hasattr(user, "name")

    def test_deleting_what_is_missing_is_the_objects_error(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: User("ada"))

        with pytest.raises(AttributeError):
            del proxy.email

    def test_hasattr_tells_both(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: User("ada"))

        assert (hasattr(proxy, "name"), hasattr(proxy, "email")) == (True, False)

    def test_vars_are_the_objects(self, werkzeug):
        assert vars(werkzeug.local.LocalProxy(lambda: User("ada"))) == {"name": "ada"}

    def test_dir_lists_the_objects_names(self, werkzeug):
        user = User("ada")

        assert dir(werkzeug.local.LocalProxy(lambda: user)) == dir(user)


@requirement("locals/proxy-class", SHOULD, werkzeug=">=2.0", needs="werkzeug.local")
class TestProxyClass:
    """A proxy's ``__class__`` is that of its object, so ``isinstance`` takes it for one; its
    ``type`` is still the proxy's class.

    Source: Werkzeug documentation, "Proxy Objects".
    """

    def test_isinstance_of_the_objects_class(self, werkzeug):
        assert isinstance(werkzeug.local.LocalProxy(lambda: User("ada")), User)

    def test_not_an_instance_of_another_class(self, werkzeug):
        assert not isinstance(werkzeug.local.LocalProxy(lambda: User("ada")), dict)

    def test_class_is_the_objects(self, werkzeug):
        assert werkzeug.local.LocalProxy(lambda: User("ada")).__class__ is User

    def test_type_is_the_proxys(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: User("ada"))

        assert issubclass(type(proxy), werkzeug.local.LocalProxy)

    def test_a_proxied_class_knows_its_instances(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: User)

        assert (isinstance(User("ada"), proxy), isinstance("ada", proxy)) == (True, False)

    def test_a_proxied_class_knows_its_subclasses(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: int)

        assert (issubclass(bool, proxy), issubclass(str, proxy)) == (True, False)


@requirement("locals/proxy-names", MAY, needs="werkzeug.local")
class TestProxyNames:
    """Documentation and name read through a proxy are those of its object; the class
    ``LocalProxy`` has documentation of its own."""

    @applies(werkzeug=">=2.0")
    def test_documentation(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: User("ada"))

        assert proxy.__doc__ == "Somebody who has an account."

    @applies(werkzeug=">=2.0")
    def test_name_of_a_function(self, werkzeug):
        def view():
            pass

        assert werkzeug.local.LocalProxy(lambda: view).__name__ == "view"

    def test_documentation_of_the_class_itself(self, werkzeug):
        assert "proxy" in werkzeug.local.LocalProxy.__doc__.lower()


@requirement("locals/proxy-wrapped", MAY, werkzeug=">=2.2", needs="werkzeug.local")
class TestProxyWrapped:
    """``__wrapped__`` is the object's own; while a proxy is unbound it is what the proxy was made
    from.

    Why: ``inspect.unwrap`` and doctest follow it, through the object and not into its source.
    Source: Werkzeug change log, 2.2.2.
    """

    def test_of_a_decorated_function(self, werkzeug):
        def view():
            pass

        def decorated():
            pass

        decorated.__wrapped__ = view

        assert werkzeug.local.LocalProxy(lambda: decorated).__wrapped__ is view

    def test_an_object_without_one_has_none(self, werkzeug):
        assert not hasattr(werkzeug.local.LocalProxy(lambda: User("ada")), "__wrapped__")

    def test_unbound_and_made_from_a_local(self, werkzeug):
        local = werkzeug.local.Local()

        assert local("user").__wrapped__ is local

    def test_unbound_and_made_from_a_function(self, werkzeug):
        def find():
            raise RuntimeError("nothing here")

        assert werkzeug.local.LocalProxy(find).__wrapped__ is find
