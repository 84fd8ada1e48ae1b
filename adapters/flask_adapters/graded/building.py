"""An application of the profile by parts: what cannot be added costs what asks for it alone."""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from flask_adapters.graded.lent_routes import LentRoutes
from flask_adapters.graded.standing_in import Handed, Request, Round, Things, as_text, no_link
from flask_adapters.http_profile import KEY, PARTS
from flask_conformance.sandbox.applications import application
from flask_conformance.sandbox.observe import error_in_words
from flask_conformance.sandbox.pages import page_of
from flask_conformance.sandbox.submission import LoadedSubmission

BY_NAME = {part.__name__.rpartition(".")[2]: part for part in PARTS}

TAKE_A_FUNCTION = (
    "before_request", "after_request", "context_processor", "url_value_preprocessor",
    "url_defaults",
)  # fmt: skip

DECORATE = ("route", "errorhandler")

LONGEST = 200
"""Characters of the error of a part that cannot be added."""

Refusal = dict[str, str]


class Building:
    """One application, and what of it could not be built."""

    def __init__(
        self, submission: LoadedSubmission, style: str, program: Any, current: Round
    ) -> None:
        self.view = functools.cache(self._view)
        """The view as the submission sees it, the same for each of its rules."""
        self.refusals: list[Refusal] = []
        """By ``rule``, or by ``part``, the ``error`` that it raised."""
        self._submission, self._style, self._round = submission, style, current
        self.lent, self._asked = program["lent"], program["asked"]
        self.routes = LentRoutes()
        self._defaults: dict[str, dict[str, Any]] = {}
        self.app = application(submission, "profile")
        if "session" in program["names"]:
            # Another check needs none, and an application may have slots.
            self.app.secret_key = KEY
        config = getattr(self.app, "config", None)
        if isinstance(config, dict):
            config["SECRET_KEY"] = KEY
        names = self._names(program["names"], is_typed=program["typed"])
        tolerant = Tolerant(self.app, self)
        for name in program["parts"]:
            self._add(name, names, tolerant)

    def _add(self, name: str, names: Any, app: Tolerant) -> None:
        try:
            BY_NAME[name].add(names, app)
        except Exception as error:
            self.refuse(error, part=name)

    def is_asked(self, rule: str) -> bool:
        """Whether a request of this check may be meant for the rule."""
        return page_of(rule) in self._asked

    def refuse(self, error: BaseException, **place: str) -> None:
        self.refusals.append({**place, "error": error_in_words(error)[:LONGEST]})

    def _names(self, asked: list[str], *, is_typed: bool) -> Any:
        """What stands for the module ``flask``: of the submission only what is asked for."""
        names: dict[str, Any] = {
            "g": Things(self._round),
            "request": Request(self._round),
            "url_for": no_link,
        }
        if not is_typed:
            names["as_json"] = as_text
        for name in asked:
            # Where views are handed their request, there is no name for it.
            has_name = self._submission.has(name)
            names[name] = self._submission.get(name) if has_name else Handed(self._round)
        names["Flask"] = lambda name: Tolerant(application(self._submission, name), self)
        return SimpleNamespace(**names)

    @functools.cached_property
    def is_handed(self) -> bool:
        """Whether what a view gets by position is its request."""
        has_request = self._submission.has("request")
        return self._style == "argument" or (not self._style and not has_request)

    def _view(self, view: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(view)
        def called(*arguments: Any, **values: Any) -> Any:
            current = self._round
            values = {**self._defaults.get(view.__name__, {}), **current.lent_values, **values}
            current.endpoint, current.view_args = view.__name__, values
            if self.is_handed and arguments:
                current.handed = arguments[0]
                return view(*arguments[1:], **values)
            current.handed = getattr(self.app, "request", None)
            return view(*arguments, **values)

        # A framework that looks at parameters shall see those of this function.
        del called.__wrapped__
        return called

    def options(self, name: str, rule: str, options: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """The rule and its options, as far as this check asks for such."""
        if "methods" in options:
            options["methods"] = [method.upper() for method in options["methods"]]
        if "defaults" in self.lent and "defaults" in options:
            self._defaults[name] = options.pop("defaults")
        if "routes" in self.lent:
            return self.routes.add(rule, options), {}
        return rule, options


class Tolerant:
    """An application to which what it refuses is not added."""

    def __init__(self, app: Any, building: Building) -> None:
        self.__dict__["_app"] = app
        self.__dict__["_building"] = building

    def __getattr__(self, name: str) -> Any:
        if name in TAKE_A_FUNCTION:
            return functools.partial(self._taken, name)
        if name in DECORATE:
            return functools.partial(self._decorating, name)
        return getattr(self._app, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._app, name, value)

    def _taken(self, name: str, function: Any) -> Any:
        try:
            getattr(self._app, name)(function)
        except Exception as error:
            self._building.refuse(error, part=name)
        return function

    def _decorating(self, name: str, key: Any, **options: Any) -> Any:
        place = {"rule": key} if name == "route" else {"part": name}

        def decorated(function: Any) -> Any:
            if name == "route" and not self._building.is_asked(key):
                return function
            try:
                if name == "route":
                    rule, left = self._building.options(function.__name__, key, options)
                    self._app.route(rule, **left)(self._building.view(function))
                else:
                    self._app.errorhandler(key, **options)(function)
            except Exception as error:
                self._building.refuse(error, **place)
            return function

        return decorated
