"""Programs of moves: on locals, proxies and contexts, by workers that hand over after each."""

from __future__ import annotations

import contextlib
import operator
from collections.abc import Callable, Generator, Sequence
from typing import Any

from flask_conformance.kit.request import build_environ
from flask_conformance.sandbox.applications import application, mark_of, put_mark
from flask_conformance.sandbox.observe import Thing, raised, shown
from flask_conformance.sandbox.submission import LoadedSubmission
from flask_conformance.sandbox.turns import Turns

OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "<": operator.lt,
    "==": operator.eq,
    "!=": operator.ne,
}


def run(submission: LoadedSubmission, request: str, program: Any) -> list[Any]:
    """Make the program's objects, run its moves in their order; what each of them gave."""
    table = Table(submission, program["things"])
    observations: list[Any] = [table.does(move) for move in program["make"]]
    observations += [table.does(move) for move in program["before"]]
    moves = program["moves"]
    if program["workers"] is None:
        return observations + [table.does(move) for _, move in moves]
    results: list[Any] = [None] * len(moves)

    def body(own: int) -> Generator[None, None, None]:
        for place, (worker, move) in enumerate(moves):
            if worker == own:
                results[place] = table.does(move)
                yield

    number = 1 + max(worker for worker, _ in moves)
    with Turns(program["workers"]) as workers:
        schedule = "".join(str(worker) for worker, _ in moves)
        workers.run(*(body(own) for own in range(number)), schedule=schedule)
    return observations + results


class Table:
    """The objects of one program, by name, and what can be done with them."""

    def __init__(self, submission: LoadedSubmission, things: int) -> None:
        self._submission = submission
        self._things = [Thing(number) for number in range(things)]
        self._made: dict[str, Any] = {}

    def does(self, move: Sequence[Any]) -> Any:
        """Make one move; what it gave, or raised."""
        word, *arguments = move
        try:
            # What is made has a name, under which there may be another by now.
            names = 1 if word.startswith("make_") else 0
            resolved = map(self._resolved, arguments[names:])
            value = getattr(self, f"_{word}")(*arguments[:names], *resolved)
        except BaseException as error:
            return raised(error)
        return shown(value, self._things)

    def _resolved(self, argument: Any) -> Any:
        if isinstance(argument, dict):
            # Of one key: a thing by its number, or plain data, which is made anew.
            if "thing" in argument:
                return self._things[argument["thing"]]
            return argument["value"]
        return self._made.get(argument, argument) if isinstance(argument, str) else argument

    # Locals.

    def _make_local(self, name: str) -> None:
        self._made[name] = self._submission.get("Local")()

    def _make_stack(self, name: str) -> None:
        self._made[name] = self._submission.get("LocalStack")()

    def _set(self, local: Any, name: str, value: Any) -> None:
        setattr(local, name, value)

    def _get(self, local: Any, name: str) -> Any:
        return getattr(local, name)

    def _delete(self, local: Any, name: str) -> None:
        delattr(local, name)

    def _release(self, local: Any) -> None:
        if self._submission.has("release_local"):
            self._submission.get("release_local")(local)
        elif getattr(type(local), "__release_local__", None) is None:
            # So says the script that a student is given.
            raise NameError("release_local")
        else:
            local.__release_local__()

    def _forget(self, local: Any, name: str) -> None:
        """Delete; that it can be done is another requirement."""
        with contextlib.suppress(Exception):
            delattr(local, name)

    def _misses(self, local: Any, name: str) -> Any:
        """Read what was forgotten; where it could not be deleted, there is nothing to see."""
        if self._holds(local, name):
            raise AttributeError(name)
        return getattr(local, name)

    def _holds(self, local: Any, name: str) -> bool:
        """Whether there is an object; how its absence is told is another requirement."""
        try:
            return getattr(local, name) is not None
        except Exception:
            return False

    def _push(self, stack: Any, value: Any) -> None:
        stack.push(value)

    def _pop(self, stack: Any) -> Any:
        return stack.pop()

    def _top(self, stack: Any) -> Any:
        top = stack.top
        # A method in the place of the property does as well.
        return top() if callable(top) and type(top) is type(stack.push) else top

    def _drop(self, stack: Any) -> None:
        """Take one off; what is returned is another requirement."""
        with contextlib.suppress(Exception):
            stack.pop()

    def _shows(self, stack: Any) -> bool:
        try:
            return self._top(stack) is not None
        except Exception:
            return False

    # Proxies.

    def _make_cell(self, name: str) -> None:
        self._made[name] = []

    def _put(self, cell: list[Any], value: Any) -> None:
        cell[:] = [value]

    def _make_proxy_of_cell(self, name: str, cell: list[Any]) -> None:
        self._made[name] = self._submission.get("LocalProxy")(lambda: cell[0])

    def _make_proxy_of_local(self, name: str, local: Any, attribute: str) -> None:
        self._made[name] = self._submission.get("LocalProxy")(local, attribute)

    def _make_called_local(self, name: str, local: Any, attribute: str) -> None:
        self._made[name] = local(attribute)

    def _make_called_stack(self, name: str, stack: Any) -> None:
        self._made[name] = stack()

    def _current(self, proxy: Any) -> Any:
        return proxy._get_current_object()

    def _item(self, proxy: Any, key: Any) -> Any:
        return proxy[key]

    def _set_item(self, proxy: Any, key: Any, value: Any) -> None:
        proxy[key] = value

    def _delete_item(self, proxy: Any, key: Any) -> None:
        del proxy[key]

    def _length(self, proxy: Any) -> Any:
        return len(proxy)

    def _contains(self, proxy: Any, value: Any) -> Any:
        return value in proxy

    def _iterated(self, proxy: Any) -> Any:
        return [value for value, _ in zip(proxy, range(50), strict=False)]

    def _called(self, proxy: Any, value: Any) -> Any:
        return proxy(value)

    def _text(self, proxy: Any) -> Any:
        return str(proxy)

    def _represented(self, proxy: Any) -> Any:
        return repr(proxy)

    def _truth(self, proxy: Any) -> Any:
        return bool(proxy)

    def _operated(self, proxy: Any, sign: str, value: Any) -> Any:
        return OPERATORS[sign](proxy, value)

    def _is_a(self, proxy: Any, name: str) -> Any:
        return isinstance(proxy, {"int": int, "str": str, "list": list, "dict": dict}[name])

    def _put_function(self, cell: list[Any], word: str) -> None:
        cell[:] = [lambda value: [word, value]]

    # Contexts.

    def _make_app(self, name: str) -> None:
        self._made[name] = app = application(self._submission, name)
        put_mark(app, f"mark of {name}")

    def _make_app_context(self, name: str, app: Any) -> None:
        self._made[name] = app.app_context()

    def _make_request_context(self, name: str, app: Any, path: str) -> None:
        if hasattr(app, "test_request_context"):
            self._made[name] = app.test_request_context(path)
        else:
            self._made[name] = app.request_context(build_environ(path))

    def _enter(self, context: Any) -> None:
        enter = getattr(type(context), "__enter__", None)
        context.push() if enter is None else enter(context)

    def _leave(self, context: Any) -> None:
        leave = getattr(type(context), "__exit__", None)
        context.pop() if leave is None else leave(context, None, None, None)

    def _current_app(self) -> Any:
        return mark_of(self._submission.get("current_app"))

    def _request_path(self) -> Any:
        return self._submission.get("request").path

    def _request_argument(self, name: str) -> Any:
        return self._submission.get("request").args.get(name)

    def _g_set(self, name: str, value: Any) -> None:
        setattr(self._submission.get("g"), name, value)

    def _g_get(self, name: str) -> Any:
        return getattr(self._submission.get("g"), name)

    def _g_has(self, name: str) -> Any:
        return name in self._submission.get("g")

    def _g_pop(self, name: str, default: Any) -> Any:
        return self._submission.get("g").pop(name, default)

    def _g_default(self, name: str, default: Any) -> Any:
        return self._submission.get("g").get(name, default)

    def _has_app(self) -> Any:
        return self._submission.get("has_app_context")()

    def _has_request(self) -> Any:
        return self._submission.get("has_request_context")()
