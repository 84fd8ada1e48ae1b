"""bottle, behind a few of Flask's names: as much as shows whose request a view sees."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from flask_conformance.kit.adapter import Adapter
from flask_conformance.model.edition import Edition

CHAPTERS = (
    "wsgi", "application", "routing", "locals", "contexts", "dispatch", "sessions", "middleware",
    "requests", "responses", "templates", "blueprints", "views", "signals", "testing", "cli",
    "async", "logging", "url-map",
)  # fmt: skip

CLAIMED = (
    "isolation/requests::a_form_that_is_read_late",
    "isolation/requests::one_handled_whole_inside_the_view_of_another",
    "isolation/served-requests",
)
"""What of the chapter on isolation can be asked without session, g, hooks and contexts."""


class Lacks(dict[str, str]):
    """The other chapters, and of that on isolation all that is not claimed."""

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or _is_beyond_claims(str(name))

    def __missing__(self, name: str) -> str:
        if not _is_beyond_claims(name):
            raise KeyError(name)
        return "bottle has no session, g, hooks or contexts by Flask's names"


def _is_beyond_claims(name: str) -> bool:
    claims = [(claim, claim.partition("::")[0]) for claim in CLAIMED]
    in_chapter = name.startswith("isolation/")
    return in_chapter and not any(name in ids or name.startswith(ids[0] + "::") for ids in claims)


class BottleAdapter(Adapter):
    """``bottle`` as published: its ``request`` is one object for all, as Flask's is."""

    name = "bottle"
    edition = Edition.of("3.1.3", "3.1.9")
    lacks = Lacks.fromkeys(CHAPTERS, "bottle is another framework; only isolation is asked")
    lacks["workers.thread-in-request"] = "bottle has no contexts that are pushed"

    def __init__(self) -> None:
        if importlib.util.find_spec("bottle") is None:
            raise ImportError(
                "bottle is not installed in this environment; try: pip install bottle==0.13.4"
            )
        self._bottle = importlib.import_module("bottle")

    def namespace(self) -> Any:
        make = self._bottle.Bottle
        return SimpleNamespace(
            Flask=lambda import_name: Application(make()), request=Request(self._bottle.request)
        )


class Application:
    """A Bottle with Flask's spelling of ``route``; rules such as ``/<name>`` are the same."""

    def __init__(self, bottle: Any) -> None:
        self._bottle = bottle

    def __call__(self, environ: Any, start_response: Any) -> Any:
        return self._bottle(environ, start_response)

    def route(self, rule: str, methods: tuple[str, ...] = ("GET",)) -> Callable[[Any], Any]:
        decorate: Callable[[Any], Any] = self._bottle.route(rule, method=list(methods))
        return decorate


class Request:
    """bottle's current request by Flask's names; whose it is, bottle decides at each access."""

    def __init__(self, current: Any) -> None:
        self._current = current

    @property
    def path(self) -> Any:
        return self._current.path

    @property
    def args(self) -> Any:
        return self._current.query

    @property
    def form(self) -> Any:
        return self._current.forms

    @property
    def headers(self) -> Any:
        return self._current.headers

    @property
    def cookies(self) -> Any:
        return self._current.cookies

    @property
    def data(self) -> Any:
        return self._current.body.read()

    @property
    def files(self) -> Any:
        return {name: upload.file for name, upload in self._current.files.items()}


adapter = BottleAdapter
