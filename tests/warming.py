"""A warmed process: it has imported pytest and collected the spec, and a fork of it runs clauses.

A fork is a subject as the supervisor starts it, with the same ``main`` and the same events, but for
the collection: that is of the process which it came from.
"""

from __future__ import annotations

import _socket
import atexit
import fcntl
import importlib
import inspect
import json
import os
import posix
import socket
import sys
import traceback
from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import pytest

PLUGIN = "flask_conformance.plugin"

ABOVE = 200
"""Descriptors below are those that a supervisor tells its subjects of."""

LONGEST_MESSAGE = 1 << 20


def warm(channel: int) -> None:
    """Collect the spec, and fork for each message on the channel."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    from flask_conformance.plugin.subject import ISOLATION

    arguments = [*ISOLATION, "--pyargs", "flask_spec", "--target=reference", "--seed=1"]
    channel = fcntl.fcntl(channel, fcntl.F_DUPFD, ABOVE)
    plugin = _Warm(_socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, channel))
    code = pytest.main(["-p", PLUGIN, *arguments], plugins=[plugin])
    sys.exit(code)


class _Collected:
    """The clauses of the spec."""

    def __init__(self, items: Sequence[pytest.Item] = ()) -> None:
        self._all = list(items)
        self._by_requirement: dict[str, list[pytest.Item]] = {}
        for item in items:
            requirement: str = item.cls.__requirement__.id  # type: ignore[attr-defined]
            self._by_requirement.setdefault(requirement, []).append(item)

    def candidates(self, select: Sequence[str]) -> list[pytest.Item]:
        """The clauses of the requirements that are selected by their ids; else all of them.

        The suite looks at each several times to find what is selected, and here there are
        thousands where a subject has collected a chapter.
        """
        wanted = {name.partition("::")[0] for name in select}
        if not wanted or wanted - self._by_requirement.keys():
            return self._all
        found = (items for name, items in self._by_requirement.items() if name in wanted)
        return [item for items in found for item in items]


class _Warm:
    """The hooks of a warmed process.

    It asks the system beneath Python's modules: where gevent has patched those, they would set up a
    hub, of which a fork can make nothing.
    """

    def __init__(self, channel: _socket.socket) -> None:
        self._channel = channel
        self._collected = _Collected()

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Hide the clauses: which of them run, and apply, each fork's target says."""
        self._collected = _Collected(items)
        items.clear()
        # It remembers which module each file is; a failure would else ask for them all.
        inspect.getmodule(compile("", "nowhere", "exec"))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for message, descriptors in _messages(self._channel):
            child = posix.fork()
            if child == 0:
                self._channel.close()
                os.setsid()
                code = 1
                try:
                    code = self._subject(session, message, descriptors)
                except BaseException:
                    traceback.print_exc()
                atexit._run_exitfuncs()
                os._exit(code)
            for descriptor in descriptors:
                os.close(descriptor)
            self._channel.sendall(b"%d\n" % child)
            _, status = posix.waitpid(child, 0)
            self._channel.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
        return True

    def _subject(
        self, session: pytest.Session, message: dict[str, Any], descriptors: Sequence[int]
    ) -> int:
        """Be the subject that the supervisor has asked for."""
        os.closerange(3, ABOVE)
        for own, number in zip(descriptors, (1, *message["descriptors"]), strict=True):
            os.dup2(own, number)
            os.close(own)
        os.dup2(1, 2)
        from flask_conformance.plugin import subject

        session.config.pluginmanager.unregister(self)
        rest = _Rest(session, self._collected)
        go_on = SimpleNamespace(main=lambda arguments, plugins: _go_on(rest, arguments, plugins))
        subject.pytest = go_on
        sys.argv[1:] = [message["told"]]
        try:
            subject.main()
        except SystemExit as ended:
            return int(ended.code or 0)
        return 0


def _messages(channel: _socket.socket) -> Iterator[tuple[dict[str, Any], list[int]]]:
    while True:
        data, descriptors, *_ = socket.recv_fds(channel, LONGEST_MESSAGE, 8)
        if not data:
            return
        high = [fcntl.fcntl(descriptor, fcntl.F_DUPFD, ABOVE) for descriptor in descriptors]
        for descriptor in descriptors:
            os.close(descriptor)
        yield json.loads(data), high


def _go_on(rest: _Rest, arguments: Sequence[str], plugins: Sequence[object]) -> int:
    """``pytest.main(arguments, plugins)``, with what has been collected."""
    config = rest.session.config
    given = vars(config._parser.parse(list(arguments)))
    own = vars(config._parser.parse(list(config.invocation_params.args)))
    vars(config.option).update({name: value for name, value in given.items() if value != own[name]})
    plugins = [*plugins, rest]
    for plugin in plugins:
        config.pluginmanager.register(plugin)
    others = [one for one in config.pluginmanager.get_plugins() if one not in plugins]
    main = config.pluginmanager.subset_hook_caller("pytest_cmdline_main", others)
    return int(main(config=config) or 0)


class _Rest:
    """What remains of pytest's own main, when all is collected."""

    def __init__(self, session: pytest.Session, collected: _Collected) -> None:
        self.session = session
        self._collected = collected

    def pytest_cmdline_main(self, config: pytest.Config) -> int:
        session, hook = self.session, config.hook
        begin_again(config)
        session.items[:] = self._collected.candidates(config.option.select)
        hook.pytest_collection_modifyitems(session=session, config=config, items=session.items)
        hook.pytest_collection_finish(session=session)
        try:
            hook.pytest_runtestloop(session=session)
        except KeyboardInterrupt:
            found = pytest.ExceptionInfo.from_current()
            hook.pytest_keyboard_interrupt(excinfo=found)
        hook.pytest_sessionfinish(session=session, exitstatus=session.exitstatus)
        return int(bool(session.testsfailed))


def begin_again(config: pytest.Config) -> None:
    """Load the target that the options name now, and hand it to the clauses."""
    manager = config.pluginmanager
    for plugin in list(manager.get_plugins()):
        if getattr(plugin, "__name__", "").startswith(f"{PLUGIN}."):
            manager.unregister(plugin)
    importlib.import_module(PLUGIN).pytest_configure(config)
