"""Making virtual environments and filling them: with uv where it is found, else venv and pip."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from functools import cache
from pathlib import Path

BUILD_HOOK = Path(__file__).with_name("build_hook")
TIME_LIMIT = 600.0

# pip hides the build hook from the builds that it isolates.
NEEDS_UV = "without uv, Flask 0.7 to 0.9 cannot be built: pip install flask-conformance[matrix]"


class InstallError(Exception):
    """An installer command failed; the message is what it said."""


def create(directory: Path, python: str) -> None:
    """Make an empty environment for the interpreter *python*."""
    uv = find_uv()
    if uv:
        _run([uv, "venv", "--quiet", "--no-project", "--python", python, str(directory)])
    else:
        _run([python, "-m", "venv", str(directory)])


def install(directory: Path, requirements: Sequence[str], *, dependencies: bool) -> None:
    """Install *requirements*; without *dependencies* exactly these, whatever they ask for."""
    python = str(interpreter(directory))
    arguments = [*([] if dependencies else ["--no-deps"]), *requirements]
    uv = find_uv()
    if not uv:
        try:
            _run([python, "-m", "pip", "install", "--quiet", "--no-input", *arguments])
        except InstallError as error:
            raise InstallError(f"{error}\n{NEEDS_UV}") from None
        return
    # Compiled once here, not at every run: a user may have told Python to write no bytecode.
    command = [uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", python]
    try:
        # From uv's cache alone when it suffices: asking the index takes longer than installing.
        _run([*command, "--offline", *arguments])
    except InstallError:
        _run([*command, *arguments])


def lock(wanted: Path, locked: Path) -> None:
    """Write into *locked* what the requirements in *wanted* need; what stands there stays, where
    it fits.
    """
    uv = find_uv()
    if not uv:
        raise InstallError("this needs uv: pip install flask-conformance[matrix]")
    command = [uv, "pip", "compile", "--quiet", "--no-annotate", "--no-header", str(wanted)]
    _run([*command, "--python", sys.executable, "--output-file", str(locked)])


def interpreter(directory: Path) -> Path:
    """The environment's Python."""
    if os.name == "nt":
        return directory / "Scripts" / "python.exe"
    return directory / "bin" / "python"


def site_packages(directory: Path) -> Path:
    """The folder that the environment imports from."""
    if os.name == "nt":
        return directory / "Lib" / "site-packages"
    return next(directory.glob("lib/python3*/site-packages"))


@cache
def find_uv() -> str | None:
    """uv from this interpreter's environment, else from the PATH."""
    return shutil.which("uv", path=sysconfig.get_path("scripts")) or shutil.which("uv")


def _run(command: list[str]) -> None:
    environ = {**os.environ, "PYTHONPATH": str(BUILD_HOOK)}
    try:
        process = subprocess.Popen(
            command,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        raise InstallError(f"{command[0]} cannot be started: {error.strerror}") from None
    _running.add(process)
    try:
        printed, complaint = process.communicate(timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        raise InstallError(f"{Path(command[0]).name} took longer than {TIME_LIMIT:.0f} s") from None
    finally:
        _end(process)
        _running.discard(process)
    if process.returncode:
        raise InstallError(_last_words(complaint or printed))


_running: set[subprocess.Popen[str]] = set()


def end_all() -> None:
    """End the commands that run, whichever thread waits for them; they raise InstallError."""
    for process in tuple(_running):
        _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    """End a command with all that it started, unless it has ended."""
    if process.poll() is None:
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _last_words(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return "\n".join(lines[-12:]) or f"no output (Python {sys.version.split()[0]})"
