"""A proxy that has no object at the moment."""

import contextvars
import copy
import operator

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, fact, requirement

USES = {
    "reading-an-attribute": lambda proxy: proxy.name,
    "setting-an-attribute": lambda proxy: setattr(proxy, "name", "ada"),
    "deleting-an-attribute": lambda proxy: delattr(proxy, "name"),
    "asking-for-an-attribute": lambda proxy: hasattr(proxy, "name"),
    "calling": lambda proxy: proxy(),
    "reading-an-item": operator.itemgetter("key"),
    "setting-an-item": lambda proxy: operator.setitem(proxy, "key", 1),
    "deleting-an-item": lambda proxy: operator.delitem(proxy, "key"),
    "containment": lambda proxy: "key" in proxy,
    "length": len,
    "str": str,
    "int": int,
    "float": float,
    "addition": lambda proxy: proxy + 1,
    "reflected-addition": lambda proxy: 1 + proxy,
    "negation": operator.neg,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "current-object": lambda proxy: proxy._get_current_object(),
}
PROBED = {"iterating": list, "order": lambda proxy: proxy < 1, "hash": hash}
SINCE_2_0 = {
    "augmented-addition": lambda proxy: operator.iadd(proxy, 1),
    "format": lambda proxy: format(proxy, "s"),
    "bytes": bytes,
    "next": next,
    "reversed": reversed,
    "round": round,
    "isinstance-of-it": lambda proxy: isinstance(1, proxy),
    "enter": lambda proxy: proxy.__enter__(),
    "await": lambda proxy: proxy.__await__(),
}


@requirement("locals/proxy-unbound", MUST, needs=("werkzeug.local", "werkzeug.local.LocalProxy"))
class TestProxyUnbound:
    """Using a proxy while there is no object raises ``RuntimeError``.

    Why: an ``AttributeError`` would look like a typing mistake, and ``hasattr`` would hide it.
    """

    @pytest.mark.parametrize("use", USES.values(), ids=list(USES))
    def test_use(self, werkzeug, use):
        proxy = werkzeug.local.Local()("user")

        with pytest.raises(RuntimeError):
            use(proxy)

    @applies(werkzeug=">=2.0")
    @pytest.mark.parametrize("use", SINCE_2_0.values(), ids=list(SINCE_2_0))
    def test_use_since_2_0(self, werkzeug, use):
        proxy = werkzeug.local.Local()("user")

        with pytest.raises(RuntimeError):
            use(proxy)

    @pytest.mark.parametrize("use", PROBED.values(), ids=list(PROBED))
    def test_use_whose_error_python_may_replace(self, werkzeug, use):
        proxy = werkzeug.local.Local()("user")

        with pytest.raises((RuntimeError, TypeError)):
            use(proxy)

    @fact
    def test_what_comparing_it_gives(self, werkzeug):
        try:
            return repr(werkzeug.local.Local()("user") == 1)
        except RuntimeError:
            return "RuntimeError"

    def test_proxy_of_an_empty_stack(self, werkzeug):
        with pytest.raises(RuntimeError):
            werkzeug.local.LocalStack()().name  # noqa: B018

    @applies(werkzeug=">=2.2")
    def test_proxy_of_an_attribute_of_an_empty_stack(self, werkzeug):
        with pytest.raises(RuntimeError):
            str(werkzeug.local.LocalStack()("name"))

    @applies(werkzeug=">=2.2")
    def test_proxy_of_an_unset_context_variable(self, werkzeug):
        variable = contextvars.ContextVar("variable")

        with pytest.raises(RuntimeError):
            str(werkzeug.local.LocalProxy(variable))

    def test_a_proxy_is_unbound_when_its_callable_says_so(self, werkzeug):
        def find():
            raise RuntimeError("no shop is open")

        with pytest.raises(RuntimeError, match="no shop is open"):
            str(werkzeug.local.LocalProxy(find))


@requirement("locals/proxy-unbound-is-quiet", MAY, needs="werkzeug.local")
class TestProxyUnboundIsQuiet:
    """An unbound proxy can be looked at: it is false, ``repr`` says that it is unbound, ``dir``
    lists nothing, and it is an instance of ``LocalProxy``.

    Why: debuggers, doctest and ``if request:`` do this outside of any context.
    """

    def test_it_is_false(self, werkzeug):
        assert bool(werkzeug.local.Local()("user")) is False

    def test_repr(self, werkzeug):
        assert repr(werkzeug.local.Local()("user")) == "<LocalProxy unbound>"

    def test_repr_names_a_subclass(self, werkzeug):
        Current = type("Current", (werkzeug.local.LocalProxy,), {})

        assert repr(Current(werkzeug.local.Local(), "user")) == "<Current unbound>"

    def test_dir(self, werkzeug):
        assert dir(werkzeug.local.Local()("user")) == []

    def test_class(self, werkzeug):
        assert werkzeug.local.Local()("user").__class__ is werkzeug.local.LocalProxy

    @applies(werkzeug=">=2.0")
    def test_documentation(self, werkzeug):
        proxy = werkzeug.local.Local()("user")

        assert proxy.__doc__ == werkzeug.local.LocalProxy.__doc__


@requirement(
    "locals/proxy-unbound-message",
    SHOULD,
    werkzeug=">=2.2",
    needs=("werkzeug.local", "werkzeug.local.LocalProxy"),
)
class TestProxyUnboundMessage:
    """The ``RuntimeError`` of an unbound proxy shows its ``unbound_message``."""

    def test_of_a_proxy_of_an_attribute(self, werkzeug, names):
        message = names.word()

        with pytest.raises(RuntimeError, match=message):
            str(werkzeug.local.Local()("user", unbound_message=message))

    def test_of_a_proxy_of_a_stack(self, werkzeug, names):
        message = names.word()

        with pytest.raises(RuntimeError, match=message):
            str(werkzeug.local.LocalStack()(unbound_message=message))

    def test_of_a_proxy_of_an_attribute_of_the_top(self, werkzeug, names):
        message = names.word()

        with pytest.raises(RuntimeError, match=message):
            str(werkzeug.local.LocalStack()("name", unbound_message=message))

    def test_of_a_proxy_of_a_context_variable(self, werkzeug, names):
        message, variable = names.word(), contextvars.ContextVar("variable")

        with pytest.raises(RuntimeError, match=message):
            str(werkzeug.local.LocalProxy(variable, unbound_message=message))
