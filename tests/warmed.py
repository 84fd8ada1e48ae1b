"""A warmed process: it has imported pytest and collected the spec, and a fork of it runs clauses.

That a subject process imports pytest and the spec takes a hundred times as long as most of what it
runs. Here all of this is done once. A fork is a subject as the supervisor starts it, with the same
``main`` and the same events, but for the collection: that is of the process which it came from.
"""

from __future__ import annotations

import _socket
import atexit
import fcntl
import importlib
import inspect
import io
import json
import os
import posix
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

PLUGIN = "flask_conformance.plugin"

PATCH = "from gevent import monkey; monkey.patch_all()"
"""As the supervisor has it, for clauses with gevent's workers."""

BOOT = """\
import os, sys
while os.dup(0) < {above} - 1:
    pass  # what a fork is told to write to must not be what gevent's hub has open
if sys.path[:1] == [""]:
    del sys.path[0]
{patch}
sys.path.insert(0, {here!r})
from warmed import warm
del sys.path[0]
warm(int(sys.argv[1]))
"""

ABOVE = 200
"""Descriptors below are those that a supervisor tells its subjects of."""

LONGEST_MESSAGE = 1 << 20


class Warmed:
    """The warmed processes of this one, and what stands in for ``subprocess`` in a supervisor."""

    def __init__(self) -> None:
        self._started: dict[bool, tuple[subprocess.Popen[bytes], socket.socket]] = {}
        self.stand_in = SimpleNamespace(**vars(subprocess) | {"Popen": self._popen})

    def _popen(self, command: Sequence[str], **options: Any) -> Any:
        """A fork, where the command is that of a subject with this interpreter."""
        *_, code, told = command
        if command[0] != sys.executable or f"from {PLUGIN}.subject import" not in code:
            return subprocess.Popen(command, **options)
        is_patched = "gevent" in code
        if is_patched not in self._started:
            self._started[is_patched] = _start(is_patched, options["env"])
        return Fork(self._started[is_patched][1], told, options["pass_fds"])

    def close(self) -> None:
        """End the processes, which they do when nobody can ask them any more."""
        for process, channel in self._started.values():
            channel.close()
            process.wait()


def _start(is_patched: bool, environ: dict[str, str]) -> tuple[subprocess.Popen[bytes], Any]:
    ours, theirs = socket.socketpair()
    patch = PATCH if is_patched else ""
    code = BOOT.format(above=ABOVE, patch=patch, here=str(Path(__file__).parent))
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-u", "-c", code, str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            pass_fds=(theirs.fileno(),),
            start_new_session=True,
            # The folder for temporary files is that of the one subject that asked first.
            env={name: value for name, value in environ.items() if name != "TMPDIR"},
        )
    return process, ours


class Lifeline:
    """What a supervisor tells the reaper of a subject, for a fork that has none."""

    def __init__(self, fork: Fork) -> None:
        self._fork = fork

    def write(self, sign: bytes) -> None:
        self._fork.send_signal(signal.SIGUSR1 if sign == b"!" else signal.SIGUSR2)

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        if self._fork.poll() is None:
            os.killpg(self._fork.pid, signal.SIGKILL)


class Fork:
    """What a supervisor uses of a ``Popen``, for a fork of a warmed process."""

    def __init__(self, channel: socket.socket, told: str, descriptors: Sequence[int]) -> None:
        out, inside = os.pipe()
        self.stdout: io.FileIO = io.FileIO(out)
        message = json.dumps({"told": told, "descriptors": list(descriptors)}).encode()
        try:
            socket.send_fds(channel, [message], [inside, *descriptors])
        finally:
            os.close(inside)
        self._channel = channel
        self._lines = b""
        self.pid = int(self._line(None) or 0)
        if self.pid <= 1:
            raise RuntimeError(f"the warmed process says {self.pid} for the number of a fork")
        self.returncode: int | None = None
        self.stdin = Lifeline(self)

    def _line(self, seconds: float | None) -> bytes | None:
        """The next line that the warmed process says; None if it does not say any in time."""
        self._channel.settimeout(seconds)
        while b"\n" not in self._lines:
            try:
                said = self._channel.recv(LONGEST_MESSAGE)
            except (TimeoutError, BlockingIOError):
                return None
            if not said:
                raise RuntimeError("the warmed process has ended")
            self._lines += said
        line, _, self._lines = self._lines.partition(b"\n")
        return line

    def poll(self, seconds: float | None = 0) -> int | None:
        """The exit code, once it has ended."""
        if self.returncode is None and (line := self._line(seconds)) is not None:
            self.returncode = int(line)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        code = self.poll(timeout)
        if code is None:
            raise subprocess.TimeoutExpired("a fork", timeout or 0)
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)


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
