"""Programs and observations in words: a time line of what was done, and a script that does it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from flask_conformance.grading.sealed.drawing import Move, Program
from flask_conformance.grading.sealed.scripts import exchange_lines

FORMS: Mapping[str, str] = {
    "make_local": "{0} = Local()",
    "make_stack": "{0} = LocalStack()",
    "make_cell": "{0} = []",
    "make_proxy_of_cell": "{0} = LocalProxy(lambda: {1}[0])",
    "make_proxy_of_local": "{0} = LocalProxy({1}, {2!r})",
    "make_called_local": "{0} = {1}({2!r})",
    "make_called_stack": "{0} = {1}()",
    "make_app": '{0} = Flask("{0}"); {0}.mark = "mark of {0}"',
    "make_app_context": "{0} = {1}.app_context()",
    "make_request_context": "{0} = {1}.test_request_context({2!r})",
    "set": "{0}.{1} = {2!r}",
    "get": "{0}.{1}",
    "delete": "del {0}.{1}",
    "forget": "del {0}.{1}",
    "misses": "{0}.{1}",
    "release": "release_local({0})",
    "push": "{0}.push({1})",
    "pop": "{0}.pop()",
    "top": "{0}.top",
    "holds": "getattr({0}, {1!r}, None) is not None",
    "drop": "{0}.pop()",
    "shows": "{0}.top is not None",
    "put": "{0}[:] = [{1}]",
    "put_function": "{0}[:] = [lambda value: [{1!r}, value]]",
    "current": "{0}._get_current_object()",
    "item": "{0}[{1!r}]",
    "set_item": "{0}[{1!r}] = {2!r}",
    "delete_item": "del {0}[{1!r}]",
    "length": "len({0})",
    "contains": "{1!r} in {0}",
    "iterated": "list({0})",
    "called": "{0}({1})",
    "text": "str({0})",
    "represented": "repr({0})",
    "truth": "bool({0})",
    "is_a": "isinstance({0}, {1})",
    "enter": "{0}.__enter__()",
    "leave": "{0}.__exit__(None, None, None)",
    "current_app": "current_app.mark",
    "request_path": "request.path",
    "request_argument": "request.args.get({0!r})",
    "g_set": "g.{0} = {1!r}",
    "g_get": "g.{0}",
    "g_has": "{0!r} in g",
    "g_default": "g.get({0!r}, {1!r})",
    "has_app": "has_app_context()",
    "has_request": "has_request_context()",
}
"""Each move as the line of Python that it stands for."""

STATEMENTS = ("make_", "set", "delete", "forget", "put", "g_set")


def move_in_words(move: Move) -> str:
    """The move as a line of Python; things are called ``thing0``, ``thing1``, …"""
    word, *arguments = move
    words = [_argument(argument) for argument in arguments]
    if word == "operated":
        return f"{words[0]} {words[1]} {words[2]!r}"
    return FORMS[word].format(*words)


class _Verbatim(str):
    """A text that is shown as it is, quoted or not."""

    def __repr__(self) -> str:
        return str(self)


def _argument(argument: Any) -> Any:
    if isinstance(argument, dict):
        return _Verbatim(
            f"thing{argument['thing']}" if "thing" in argument else repr(argument["value"])
        )
    return argument


def observation_in_words(observation: Any) -> str:
    """An observation in words."""
    if not isinstance(observation, list) or len(observation) != 2:
        return "nothing"
    kind, content = observation
    if kind == "thing":
        return f"thing{content}"
    if kind == "value":
        return repr(content)[:200]
    if kind == "raises" and isinstance(content, list):
        return f"{content[0] if content else 'an exception'} is raised"
    if kind in ("list", "tuple") and isinstance(content, list):
        return "[" + ", ".join(map(observation_in_words, content[:20])) + "]"
    return f"something else ({str(content)[:60]})"


def request_in_words(request: Mapping[str, Any]) -> str:
    line = f"{request['method']} {request['path']}"
    if request.get("cookies") == "forged":
        line += " with a cookie that somebody changed"
    if "visitor" in request:
        line += f" by visitor {request['visitor']}"
    return line


def timeline(program: Program, place: int) -> str:
    """What was done, a line for each step, up to the one that went wrong."""
    if program["kind"] == "exchanges":
        requests = program["requests"]
        # Requests at the same time are all of them there, whichever went wrong.
        asked = requests if program["workers"] else requests[: place + 1]
        lines = [request_in_words(request) for request in asked]
        if place >= 0:
            lines[place] += "    <- here"
        head = [f"{app['name']}: {_routes(app)}" for app in program["apps"]]
        if program["workers"]:
            head.append(f"at the same time, each in a {program['workers']} of its own:")
        return "\n".join([*head, *lines])
    lines = [move_in_words(move) for move in (*program["make"], *program["before"])]
    for worker, move in program["moves"]:
        who = f"{program['workers']} {worker}: " if program["workers"] else ""
        lines.append(who + move_in_words(move))
    lines = lines[: place + 1] if place >= 0 else lines
    return "\n".join([*lines[:-1], f"{lines[-1]}    <- here"])


def _routes(app: Mapping[str, Any]) -> str:
    return ", ".join(
        route["rule"] + (f" {route['methods']}" if "methods" in route else "")
        for route in app["routes"]
    )


THREADS = """\
from concurrent.futures import ThreadPoolExecutor
_pools = [ThreadPoolExecutor(1) for _ in range(10)]
def do(worker, step):
    return _pools[worker].submit(step).result()
"""

GREENLETS = """\
import greenlet
def _serve(step):
    while True:
        step = greenlet.getcurrent().parent.switch(step())
_workers = [greenlet.greenlet(_serve) for _ in range(10)]
def do(worker, step):
    return _workers[worker].switch(step)
"""

TASKS = """\
import contextvars
_workers = {}
def do(worker, step):
    context = _workers.setdefault(worker, contextvars.copy_context())
    return context.run(step)
"""

WORKERS: Mapping[str, str] = {"thread": THREADS, "greenlet": GREENLETS, "task": TASKS}


def script(
    program: Program,
    place: int,
    modules: Sequence[str],
    expected: str,
    own: Mapping[str, str] | None = None,
) -> str:
    """A script that repeats the program up to that place, on the submission's own modules.

    *own* are its own names for those that the program uses.
    """
    if program["kind"] == "exchanges":
        lines = exchange_lines(program, place)
    elif program["kind"] == "moves":
        lines = _move_lines(program, place)
    else:
        return ""
    first = [f"from {module} import *" for module in modules]
    first += [
        f"from {modules[0]} import {mine} as {name}" if len(modules) == 1 else f"{name} = {mine}"
        for name, mine in (own or {}).items()
        if mine.isidentifier() and any(re.search(rf"\b{name}\b", line) for line in lines)
    ]
    return "\n".join([*first, "", *lines, f"# expected: {expected}"]) + "\n"


def _move_lines(program: Program, place: int) -> list[str]:
    lines: list[str] = []
    if program["workers"]:
        lines += WORKERS[program["workers"]].splitlines()
    if program["things"]:
        lines += ["class Thing:", "    def __repr__(self):", "        return self.name", ""]
        lines += [
            f"thing{n} = Thing(); thing{n}.name = 'thing{n}'; thing{n}.mark = 'mark {n}'"
            for n in range(program["things"])
        ]
    steps: list[tuple[int, Move]] = [(-1, m) for m in (*program["make"], *program["before"])]
    steps += program["moves"]
    for number, (worker, move) in enumerate(steps[: place + 1]):
        lines.append(_line(worker if program["workers"] else -1, move, number == place))
    return lines


def _line(worker: int, move: Move, is_last: bool) -> str:
    text = move_in_words(move)
    if worker >= 0:
        text = f"do({worker}, lambda: {_expression(move, text)})"
    elif move[0].startswith(STATEMENTS):
        return text
    return f"print({text})" if is_last else text


def _expression(move: Move, text: str) -> str:
    """A statement as an expression, for a lambda."""
    word, *arguments = move
    if word.startswith("make_"):
        return f"globals().update({text.replace(' = ', '=', 1)})"
    if word == "set":
        return f"setattr({arguments[0]}, {arguments[1]!r}, {_argument(arguments[2])!r})"
    if word in ("delete", "forget"):
        return f"delattr({arguments[0]}, {arguments[1]!r})"
    if word == "g_set":
        return f"setattr(g, {arguments[0]!r}, {arguments[1]!r})"
    return text
