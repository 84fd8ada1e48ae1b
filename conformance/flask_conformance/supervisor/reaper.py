"""Keeps a subject, and all that it starts, from outliving the run.

The process that the supervisor starts runs this before anything else, whichever Python it is: it
forks, goes on as the subject in the child, and stays behind as its reaper. The reaper's standard
input is the supervisor's lifeline. A byte asks where the subject is; the end, to which the system
sees also where the supervisor was killed, means that everything must end.

On Linux what the subject started falls to the reaper when its own parent is gone, also from
another session; elsewhere the subject's process group must do.
"""

import _thread
import contextlib
import os
import resource
import signal
import sys
import time

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36

CLEANING = 3.0
"""Seconds in which a subject that starts processes faster than they are ended is fought."""


def keep(temporary: str) -> None:
    """Return in the subject alone; *temporary* is its folder for temporary files."""
    # What the supervisor's own parent ignores, the subject and its clauses must not.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    reaper = os.getpid()
    inherits = _prctl(PR_SET_CHILD_SUBREAPER, 1)
    subject = os.fork()
    if subject == 0:
        _begin(reaper)
        return
    # The subject's pipes are at their end when the subject is.
    os.closerange(3, 4096)
    _thread.start_new_thread(_listen, (subject,))
    status = _wait(subject)
    _end_all(subject, inherits)
    _remove(temporary)
    _leave(status)


def _prctl(option: int, value: int) -> bool:
    """Ask Linux for something; False where that cannot be done."""
    if sys.platform != "linux":
        return False
    try:
        import ctypes

        return bool(ctypes.CDLL(None).prctl(option, value, 0, 0, 0) == 0)
    except (ImportError, OSError, AttributeError):
        return False


def _begin(reaper: int) -> None:
    """Make this process the subject: in a session of its own, without the lifeline."""
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != reaper:
        os._exit(1)
    os.setsid()
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)


def _listen(subject: int) -> None:
    """Pass on what comes down the lifeline; the subject ends with it."""
    with contextlib.suppress(OSError):
        while sign := os.read(0, 1):
            # The first prints the stack and ends the subject, the second prints it.
            os.kill(subject, signal.SIGUSR1 if sign == b"!" else signal.SIGUSR2)
    with contextlib.suppress(OSError):
        os.kill(subject, signal.SIGKILL)


def _wait(subject: int) -> int:
    """The status with which the subject ends; orphans that end before it are seen off."""
    while True:
        process, status = os.wait()
        if process == subject:
            return status


def _end_all(subject: int, inherits: bool) -> None:
    """Kill what is left of all that the subject started."""
    if not inherits:
        with contextlib.suppress(OSError):
            os.killpg(subject, signal.SIGKILL)
        return
    until = time.monotonic() + CLEANING
    while time.monotonic() < until:
        try:
            # Whose parent is killed here comes to this process, and is found next time.
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        for process in _children():
            with contextlib.suppress(OSError):
                os.kill(process, signal.SIGKILL)
        time.sleep(0.002)


def _children() -> list[int]:
    """The processes whose parent this one is."""
    children = []
    own = str(os.getpid())
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError), open(f"/proc/{name}/stat", "rb") as file:
            # A process may have any name; its parent is the second word behind it.
            if file.read().rpartition(b")")[2].split()[1].decode() == own:
                children.append(int(name))
    return children


def _remove(folder: str) -> None:
    try:
        os.rmdir(folder)
    except OSError:
        import shutil

        shutil.rmtree(folder, ignore_errors=True)


def _leave(status: int) -> None:
    """End as the subject did."""
    code = os.waitstatus_to_exitcode(status)
    if code >= 0:
        os._exit(code)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError, ValueError):
        signal.signal(-code, signal.SIG_DFL)
    os.kill(os.getpid(), -code)
    os._exit(128 - code)
