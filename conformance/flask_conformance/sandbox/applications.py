"""An application of the submission's, built as a program says: routes, views, hooks."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from flask_conformance.sandbox.own_builtins import BUILT_IN
from flask_conformance.sandbox.submission import LoadedSubmission

Pause = Callable[[], None]


def application(submission: LoadedSubmission, name: str) -> Any:
    """One application, made with an import name or, where it takes none, without."""
    made = submission.get("Flask")
    try:
        return made(name)
    except TypeError:
        return made()


UNMARKED: list[tuple[Any, str]] = []
"""Applications that take no attribute, as those of a class with slots, and their marks."""


def put_mark(app: Any, mark: str) -> None:
    """Have the application known by a mark, whichever it is."""
    try:
        app.mark = mark
    except (AttributeError, TypeError):
        UNMARKED.append((app, mark))


def mark_of(current: Any) -> Any:
    """The mark of the application that *current* stands for."""
    for app, mark in UNMARKED:
        if current is app or current == app:
            return mark
    return current.mark


class Built:
    """An application, and what its views and hooks wrote down."""

    def __init__(
        self, submission: LoadedSubmission, request: str, declared: Any, pause: Pause
    ) -> None:
        self.app = application(submission, declared["name"])
        put_mark(self.app, f"mark of {declared['name']}")
        self.log: list[str] = []
        self._submission, self._style, self._pause = submission, request, pause
        self._configure(declared)
        for route in declared["routes"]:
            options = {key: route[key] for key in ("methods", "defaults") if key in route}
            if "endpoint" in route:
                options["endpoint"] = route["endpoint"]
            view = self._function(route["view"])
            view.__name__ = route.get("name", route.get("endpoint", "view"))
            self.app.route(route["rule"], **options)(view)
        for name in ("before_request", "teardown_request", "teardown_appcontext"):
            for number, steps in enumerate(declared.get(name, ())):
                hook = self._function(steps, is_hook=True)
                hook.__name__ = f"{name}_{number}"
                getattr(self.app, name)(hook)
        for steps in declared.get("after_request", ()):
            self.app.after_request(self._after(steps))
        for code, steps in declared.get("errors", ()):
            key = BUILT_IN[code] if isinstance(code, str) else code
            self.app.errorhandler(key)(self._function(steps))

    def _configure(self, declared: Any) -> None:
        if "secret" in declared:
            self.app.secret_key = declared["secret"]
            config = getattr(self.app, "config", None)
            if isinstance(config, dict):
                config["SECRET_KEY"] = declared["secret"]

    def _function(self, steps: Any, is_hook: bool = False) -> Any:
        def view(*arguments: Any, **values: Any) -> Any:
            return _Steps(self, arguments, values).run(steps, is_hook)

        return view

    def _after(self, steps: Any) -> Any:
        def after(response: Any) -> Any:
            for word, *arguments in steps:
                if word == "log":
                    self.log.append(arguments[0])
                else:
                    response.headers[arguments[0]] = arguments[1]
            return response

        return after

    def request(self, arguments: tuple[Any, ...]) -> Any:
        """The request, where this submission has it."""
        style = self._style
        if style == "argument" or (not style and not self._submission.has("request") and arguments):
            return arguments[0]
        if style == "application" or (not style and not self._submission.has("request")):
            return self.app.request
        return self._submission.get("request")

    def named(self, name: str) -> Any:
        return self._submission.get(name)

    def pause(self) -> None:
        self._pause()


class _Steps:
    """One call of a view or hook: what it says, part by part, or returns instead."""

    def __init__(self, built: Built, arguments: tuple[Any, ...], values: dict[str, Any]) -> None:
        self._built = built
        self._arguments, self._values = arguments, values
        self._parts: list[str] = []

    def run(self, steps: Any, is_hook: bool) -> Any:
        for word, *arguments in steps:
            if word == "status":
                return "|".join(self._parts), arguments[0]
            if word == "headers":
                return "|".join(self._parts), arguments[0], arguments[1]
            if word == "give":
                return arguments[0]
            if word == "redirect":
                return self._built.named("redirect")(arguments[0])
            if word == "abort":
                return self._built.named("abort")(arguments[0])
            if word == "raise":
                raise BUILT_IN[arguments[0]](arguments[1])
            part = getattr(self, f"_{word}")(*arguments)
            if part is not None:
                self._parts.append(str(part))
        return None if is_hook and not self._parts else "|".join(self._parts)

    @property
    def _request(self) -> Any:
        return self._built.request(self._arguments)

    def _text(self, text: str) -> str:
        return text

    def _log(self, word: str) -> None:
        self._built.log.append(word)

    def _pause(self) -> None:
        self._built.pause()

    def _values_told(self) -> str:
        values = {key: [type(value).__name__, str(value)] for key, value in self._values.items()}
        return json.dumps(values, sort_keys=True)

    def _path(self) -> Any:
        return self._request.path

    def _method(self) -> Any:
        return self._request.method

    def _query(self, name: str) -> Any:
        return f"{name}={self._request.args.get(name)}"

    def _form(self, name: str) -> Any:
        return f"{name}={self._request.form.get(name)}"

    def _header(self, name: str) -> Any:
        return f"{name}={self._request.headers.get(name)}"

    def _endpoint(self) -> Any:
        return self._request.endpoint

    def _current_app(self) -> Any:
        return mark_of(self._built.named("current_app"))

    def _g_set(self, name: str, value: Any) -> None:
        setattr(self._built.named("g"), name, value)

    def _g_get(self, name: str) -> str:
        return f"g.{name}={getattr(self._built.named('g'), name, None)}"

    def _session_set(self, name: str, value: Any) -> None:
        self._built.named("session")[name] = value

    def _session_get(self, name: str) -> str:
        return f"session.{name}={self._built.named('session').get(name)!r}"

    def _session_pop(self, name: str) -> None:
        self._built.named("session").pop(name, None)

    def _session_clear(self) -> None:
        self._built.named("session").clear()

    def _url_for(self, endpoint: str, values: dict[str, Any]) -> Any:
        return self._built.named("url_for")(endpoint, **values)
