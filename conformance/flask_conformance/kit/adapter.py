"""The adapter: what tells the suite how to reach a framework."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from flask_conformance.kit.guarded import offered
from flask_conformance.model.edition import Edition

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

MEMBERS = ("name", "edition", "lacks", "known", "namespace", "werkzeug", "wsgi", "drop_contexts")


class Adapter:
    """How the suite reaches one implementation under test.

    Subclass it, set ``name`` and ``edition``, and write :meth:`namespace`; the other members
    have defaults that suit a WSGI framework. An object with the same members does as well.
    """

    name: str
    edition: Edition
    lacks: Mapping[str, str] = {}
    """What the target does not claim, each with the reason: capabilities, chapters or
    requirement ids. What needs one of them is reported as not applicable."""
    known: Mapping[str, str] = {}
    """Recorded deviations, as clause or requirement id and reason: failing there is ``known``,
    passing there is an error."""
    lent: Mapping[str, str] = {}
    """Those that are another's, such as Flask's where something is built on it: who has mended one
    may pass there."""

    serve: Callable[[Any], AbstractContextManager[str]] | None = None
    """For a framework that is no WSGI application but has a server of its own: a method
    ``serve(app)`` that serves *app* while its ``with`` block lasts, and gives the address, such
    as ``http://127.0.0.1:49152``. Its clauses go over HTTP then."""

    def namespace(self) -> Any:
        """The object whose attributes are Flask's public names (the ``flask`` fixture)."""
        raise NotImplementedError(f"adapter {self.name!r} does not say what its namespace() is")

    def werkzeug(self) -> Any:
        """The object with the parts of Werkzeug that the target offers, such as ``routing``
        and ``local`` (the ``werkzeug`` fixture); None if it offers none."""
        return None

    def wsgi(self, app: Any) -> WSGIApplication:
        """The WSGI callable (PEP 3333) of an application object: itself, or its ``wsgi_app`` where
        it cannot be called."""
        return app if callable(app) else offered(app, "wsgi_app", app)  # type: ignore[no-any-return]

    def drop_contexts(self) -> list[str]:
        """Pop every context that is still pushed in this worker; their names, innermost first."""
        return []


def lend_known(adapter: Adapter) -> None:
    """Of what is recorded of *adapter*, what is built on it may be free."""
    adapter.lent = {**lent_by(adapter), **adapter.known}


def lent_by(adapter: Adapter) -> Mapping[str, str]:
    """The adapter's ``lent``, which one that does not inherit the defaults may leave out."""
    return getattr(adapter, "lent", {})


def with_namespace(adapter: Adapter, namespace: Any) -> Adapter:
    """The adapter, which gives that *namespace* from now on."""
    adapter.namespace = lambda: namespace  # type: ignore[method-assign]
    return adapter


def own_server(adapter: Adapter) -> Callable[[Any], AbstractContextManager[str]] | None:
    """The adapter's ``serve``, which one that does not inherit the defaults may leave out."""
    return getattr(adapter, "serve", None)
