"""What a proxy can be made from."""

import contextvars

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("locals/proxy-of-callable", MUST, needs="werkzeug.local")
class TestProxyOfCallable:
    """A proxy made from a callable stands for what the callable returns, each time anew."""

    def test_it_stands_for_what_is_returned(self, werkzeug):
        found = object()

        proxy = werkzeug.local.LocalProxy(lambda: found)

        assert proxy._get_current_object() is found

    def test_making_it_calls_nothing(self, werkzeug):
        calls = []

        werkzeug.local.LocalProxy(lambda: calls.append("called"))

        assert calls == []

    def test_every_use_calls_it_again(self, werkzeug):
        numbers = iter([1, 2, 3])
        proxy = werkzeug.local.LocalProxy(lambda: next(numbers))

        assert [int(proxy), int(proxy), int(proxy)] == [1, 2, 3]

    def test_any_object_with_call_will_do(self, werkzeug):
        class Finder:
            def __call__(self):
                return "found"

        assert werkzeug.local.LocalProxy(Finder()) == "found"

    def test_none_is_an_object_to_stand_for(self, werkzeug):
        assert werkzeug.local.LocalProxy(lambda: None)._get_current_object() is None

    def test_what_the_callable_raises_passes(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: {}["lost"])

        with pytest.raises(KeyError, match="lost"):
            str(proxy)

    @applies(werkzeug=">=2.2")
    def test_a_name_picks_an_attribute(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: 3 + 4j, "imag")

        assert proxy == 4


@requirement("locals/proxy-of-attribute", MUST, needs="werkzeug.local")
class TestProxyOfAttribute:
    """Calling a ``Local`` with a name, or making a ``LocalProxy`` of it and the name, gives a
    proxy of that attribute."""

    def test_calling_the_local(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = user = object()

        assert local("user")._get_current_object() is user

    def test_making_a_proxy_of_it(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = user = object()

        assert werkzeug.local.LocalProxy(local, "user")._get_current_object() is user

    @applies(werkzeug=">=2.2")
    def test_the_name_may_be_named(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = user = object()

        assert local(name="user")._get_current_object() is user

    def test_it_is_a_local_proxy(self, werkzeug):
        assert issubclass(type(werkzeug.local.Local()("user")), werkzeug.local.LocalProxy)

    def test_none_is_a_value_to_stand_for(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = None

        assert local("user")._get_current_object() is None

    @applies(werkzeug=">=2.2")
    def test_without_a_name_it_is_a_type_error(self, werkzeug):
        with pytest.raises(TypeError):
            werkzeug.local.LocalProxy(werkzeug.local.Local())


@requirement("locals/proxy-of-stack", MUST, needs=("werkzeug.local", "werkzeug.local.LocalProxy"))
class TestProxyOfStack:
    """Calling a ``LocalStack`` gives a proxy of whatever is on top."""

    def test_it_stands_for_the_top(self, werkzeug):
        stack, item = werkzeug.local.LocalStack(), object()
        stack.push("below")
        stack.push(item)

        assert stack()._get_current_object() is item

    def test_it_follows_the_stack(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        top = stack()
        stack.push("first")
        stack.push("second")
        seen = [str(top)]
        stack.pop()

        assert [*seen, str(top)] == ["second", "first"]

    def test_a_false_top_is_a_top(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push(0)

        assert stack()._get_current_object() == 0

    def test_it_is_a_local_proxy(self, werkzeug):
        assert issubclass(type(werkzeug.local.LocalStack()()), werkzeug.local.LocalProxy)

    @applies(werkzeug=">=2.2")
    def test_making_a_proxy_of_it(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("top")

        assert werkzeug.local.LocalProxy(stack) == "top"


@requirement(
    "locals/proxy-of-stack-attribute",
    SHOULD,
    werkzeug=">=2.2",
    needs=("werkzeug.local", "werkzeug.local.LocalProxy"),
)
class TestProxyOfStackAttribute:
    """Calling a ``LocalStack`` with a name gives a proxy of that attribute of the top."""

    def test_it_stands_for_the_attribute(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push(3 + 4j)

        assert stack("imag") == 4

    def test_the_name_may_be_named(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push(3 + 4j)

        assert stack(name="imag") == 4

    def test_an_attribute_that_the_top_lacks_is_an_attribute_error(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push(3 + 4j)

        with pytest.raises(AttributeError):
            str(stack("weight"))


@requirement("locals/proxy-of-context-variable", SHOULD, werkzeug=">=2.2", needs="werkzeug.local")
class TestProxyOfContextVariable:
    """A proxy made from a ``ContextVar`` stands for its value, or for an attribute of it; while
    the variable has no value, the proxy is unbound."""

    def test_it_stands_for_the_value(self, werkzeug):
        variable, value = contextvars.ContextVar("variable"), object()
        variable.set(value)

        assert werkzeug.local.LocalProxy(variable)._get_current_object() is value

    def test_it_stands_for_an_attribute_of_the_value(self, werkzeug):
        variable = contextvars.ContextVar("variable")
        variable.set(3 + 4j)

        assert werkzeug.local.LocalProxy(variable, "imag") == 4

    def test_it_follows_the_variable(self, werkzeug):
        variable = contextvars.ContextVar("variable")
        proxy = werkzeug.local.LocalProxy(variable)
        token = variable.set("first")
        variable.set("second")
        seen = [str(proxy)]
        variable.reset(token)
        assert (seen, bool(proxy)) == (["second"], False)

    def test_an_attribute_that_the_value_lacks_is_an_attribute_error(self, werkzeug):
        variable = contextvars.ContextVar("variable")
        variable.set(3 + 4j)

        with pytest.raises(AttributeError):
            str(werkzeug.local.LocalProxy(variable, "weight"))

    def test_none_is_a_value_to_stand_for(self, werkzeug):
        variable = contextvars.ContextVar("variable")
        variable.set(None)

        assert werkzeug.local.LocalProxy(variable)._get_current_object() is None


@requirement("locals/proxy-of-nothing", MAY, werkzeug=">=2.2", needs="werkzeug.local")
class TestProxyOfNothing:
    """What is neither a local, a context variable nor callable cannot be proxied: ``TypeError``
    when the proxy is made."""

    @pytest.mark.parametrize("source", ["text", 7, None], ids=["text", "number", "none"])
    def test_it_is_refused_at_once(self, werkzeug, source):
        with pytest.raises(TypeError):
            werkzeug.local.LocalProxy(source)


@requirement("locals/proxy-of-proxy", MAY, needs="werkzeug.local")
class TestProxyOfProxy:
    """A proxy may stand for another proxy's attribute or for another proxy: what is done to it
    reaches the innermost object."""

    def test_operations_reach_the_object(self, werkzeug):
        inner = werkzeug.local.LocalProxy(lambda: [1, 2])
        outer = werkzeug.local.LocalProxy(lambda: inner)

        assert (len(outer), outer[1], list(outer)) == (2, 2, [1, 2])

    def test_attributes_are_set_on_the_object(self, werkzeug):
        local = werkzeug.local.Local()
        inner = werkzeug.local.LocalProxy(lambda: local)

        werkzeug.local.LocalProxy(lambda: inner).user = "ada"

        assert local.user == "ada"

    def test_it_gives_the_proxy_as_its_object(self, werkzeug):
        inner = werkzeug.local.LocalProxy(lambda: "object")

        assert werkzeug.local.LocalProxy(lambda: inner)._get_current_object() is inner

    def test_an_attribute_of_a_proxy(self, werkzeug):
        request = werkzeug.local.LocalProxy(lambda: 3 + 4j)

        assert werkzeug.local.LocalProxy(lambda: request.imag) == 4

    def test_it_is_unbound_when_the_inner_one_is(self, werkzeug):
        inner = werkzeug.local.Local()("user")
        outer = werkzeug.local.LocalProxy(lambda: inner.name)

        with pytest.raises(RuntimeError):
            str(outer)
