"""How a process beside a framework is started: apart from everything around it, with a reaper."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import IO

from flask_conformance.supervisor.environ import clean

REAPER = Path(__file__).with_name("reaper.py")
"""Not imported, but run as it stands: the subject's Python may have no, or another, suite."""

BOOT = """\
import sys
if sys.path[:1] == [""]:
    del sys.path[0]  # a module of the working directory must not stand in for pytest or random
reaper = {{"__name__": "reaper"}}
with open({reaper!r}, encoding="utf-8") as source:
    exec(compile(source.read(), {reaper!r}, "exec"), reaper)
reaper["keep"]({temporary!r})
del reaper, source
"""


class SubjectError(Exception):
    """The target or the interpreter cannot be used; the message says why and what to do."""


def start(
    python: str, code: str, argument: str, pipe: int, output: int | IO[bytes] = subprocess.PIPE
) -> tuple[subprocess.Popen[bytes], str]:
    """Run *code* with *argument* and with *pipe* open: the process, and its folder for temporary
    files. It ends, with all that it has started, when its standard input is closed.

    The pipe is closed on this side, whatever happens. Raises :class:`SubjectError`.
    """
    temporary = ""
    try:
        temporary = _temporary_folder()
        boot = BOOT.format(reaper=str(REAPER), temporary=temporary)
        process = subprocess.Popen(
            [python, "-u", "-c", boot + code, argument],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            pass_fds=(pipe,),
            start_new_session=True,
            env=clean(os.environ, temporary),
        )
    except (OSError, ValueError) as error:
        shutil.rmtree(temporary, ignore_errors=True)
        reason = getattr(error, "strerror", None) or error
        raise SubjectError(
            f"--python {python}: cannot be started ({reason}); "
            "give the path of a Python interpreter"
        ) from None
    finally:
        os.close(pipe)
    return process, temporary


def _temporary_folder() -> str:
    try:
        return tempfile.mkdtemp(prefix="flask-conformance-")
    except OSError as error:
        raise SubjectError(
            f"no folder for temporary files can be made ({error.strerror}); "
            "set TMPDIR to one that may be written"
        ) from None
