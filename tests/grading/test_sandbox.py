"""What a submission can and cannot do; what is needed for that is what the level says."""

from __future__ import annotations

import base64
import os

import pytest

from flask_conformance.grading.cell import Cell, CellError, is_strong, level
from flask_conformance.sandbox.protocol import Job, Limits

PROBE = """
import os, sys
def tried(name, do):
    try:
        do()
        print(name, "can")
    except BaseException as error:
        print(name, "cannot", type(error).__name__)
import socket, subprocess
tried("fork", os.fork)
tried("run", lambda: subprocess.run(["true"]))
tried("connect", lambda: socket.create_connection(("127.0.0.1", 80), 1))
tried("read", lambda: open("/etc/passwd").read())
tried("list", lambda: os.listdir("/"))
tried("write", lambda: open("/tmp/x", "w"))
tried("signal", lambda: os.kill(-1, 0))
tried("werkzeug", lambda: __import__("werkzeug"))
tried("spec", lambda: __import__("flask_spec"))
tried("grader", lambda: __import__("flask_conformance.grading"))
import ctypes, fcntl
def called(result):
    if result < 0:
        raise OSError
libc = ctypes.CDLL(None)
tried("mode", lambda: os.chmod(__file__, 0o600))
tried("cut", lambda: os.truncate(__file__, 0))
tried("empty", lambda: os.open(__file__, os.O_RDONLY | os.O_TRUNC))
tried("attach", lambda: called(libc.shmat(0, 0, 0)))
tried("date", lambda: os.utime(__file__, (0, 0)))
tried("label", lambda: os.setxattr(__file__, "user.x", b""))
tried("lease", lambda: fcntl.fcntl(0, fcntl.F_SETLEASE, fcntl.F_RDLCK))
tried("lock", lambda: fcntl.flock(0, fcntl.LOCK_SH))
tried("own", lambda: fcntl.fcntl(3, fcntl.F_SETOWN, os.getppid()))
tried("datagram", lambda: socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
tried("watch", lambda: called(libc.inotify_init()))
tried("evict", lambda: os.posix_fadvise(0, 0, 0, os.POSIX_FADV_DONTNEED))
tried("interrupt", lambda: called(libc.syscall(324, 0, 0, 0)))
tried("outlive", lambda: called(libc.prctl(1, 0)))
tried("demote", lambda: os.sched_setscheduler(os.getpid() + 1, os.SCHED_IDLE, os.sched_param(0)))
tried("stream", lambda: socket.socketpair())
tried("thread", lambda: __import__("threading").Thread(target=int).start())
tried("loop", lambda: __import__("asyncio").run(__import__("asyncio").sleep(0)))
tried("greenlet", lambda: __import__("greenlet").getcurrent())
tried("late", lambda: [__import__("encodings.idna"), __import__("decimal"), __import__("sqlite3")])
tried("mine", lambda: open("mine", "w").write("x"))
tried("itself", lambda: open(__file__).read())
print(sys.stdin.read() == "", os.getcwd().endswith("/work"), len(os.listdir(".")))
"""

CAN = {"stream", "thread", "loop", "greenlet", "late", "mine", "itself"}


def job(source: str, **limits) -> Job:
    files = {"answer.py": base64.b64encode(source.encode()).decode()}
    return Job(files, ("answer",), {}, ("Local",), "", (), (), Limits(**limits))


@pytest.fixture(scope="module")
def cell():
    with Cell(["greenlet"]) as made:
        if not is_strong(made.walls):
            pytest.skip(level(made.walls))
        yield made


def test_what_can_be_done(cell):
    seen = cell.ask(job(PROBE))

    *told, last = seen.printed.splitlines()
    assert seen.ended == "done"
    assert {line.split()[0] for line in told if line.split()[1] == "can"} == CAN
    assert len(told) == 32
    assert last == "True True 2"


LIBRARY = """
import collections, dataclasses, enum, inspect, logging, traceback, typing, warnings
collections.namedtuple("Pair", "a b")
enum.Enum("Colour", "RED BLUE")
class Named(typing.NamedTuple):
    a: int
T = typing.TypeVar("T")
@dataclasses.dataclass
class Data:
    a: int
logging.warning("told")
warnings.warn("told", stacklevel=2)
inspect.signature(Data)
try:
    raise KeyError
except KeyError:
    traceback.print_exc()
    logging.exception("told")
"""

LOOKS = {
    "sys._getframe": "import sys; sys._getframe()",
    "by another name": "import sys; getattr(sys, '_get' + 'frame')()",
    "inspect": "import inspect; inspect.currentframe()",
    "inspect.stack": "import inspect; inspect.stack()",
    "traceback": "import traceback; next(traceback.walk_stack(None))",
    "logging": "import logging; logging.currentframe()",
    "an error": "try: x\nexcept NameError as e: e.__traceback__.tb_frame",
    "a generator": "(one for one in ()).gi_frame",
    "a task": "import asyncio\nasync def f(): asyncio.current_task().get_stack()\nasyncio.run(f())",
    "in C": "import ctypes; ctypes.pythonapi.PyEval_GetFrame",
    "objects": "import gc; gc.get_objects()",
    "who refers": "import gc; gc.get_referrers(gc)",
    "a trace": "import sys; sys.settrace(None)",
    "a trace of threads": "import threading; threading.settrace(print); "
    "t = threading.Thread(target=int); t.start(); t.join()",
}


def test_what_the_library_looks_at_is_no_notice(cell):
    assert '"looks"' not in cell.ask(job(LIBRARY)).lines


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_at_callers_is_noticed(cell, look):
    assert '"looks"' in cell.ask(job(LOOKS[look])).lines


def test_the_hub_has_no_frames_to_show(cell):
    source = "import greenlet\nprint(hasattr(greenlet.getcurrent(), 'gr_frame'))"

    assert cell.ask(job(source)).printed == "False\n"


def test_a_notice_that_would_not_be_heard_ends_the_fork(cell):
    source = "import os, sys\nos.dup2(os.open(os.devnull, os.O_WRONLY), 3)\nsys._getframe()\n"

    assert cell.ask(job(source)).ended == "exit 1"


def test_nothing_of_one_fork_is_there_for_the_next(cell):
    source = "import os\nprint(sorted(os.listdir('.')))\nopen('left', 'w').close()\n"

    assert {cell.ask(job(source)).printed for _ in range(2)} == {"['answer.py']\n"}


def test_descriptors_are_those_of_the_fork(cell):
    """Also where the grader has so many that the cell's channel has a high number."""
    source = """
import os
def is_open(number):
    try:
        return os.fstat(number)
    except OSError:
        return None
print(*filter(is_open, range(1024)))
"""
    many = [os.open(os.devnull, os.O_RDONLY) for _ in range(250)]
    try:
        with Cell() as made:
            assert made.ask(job(source)).printed == "0 1 2 3\n"
    finally:
        for descriptor in many:
            os.close(descriptor)


def test_folder_is_bounded(cell):
    source = """
done = 0
try:
    for number in range(100):
        with open(f"f{number}", "wb") as file:
            done += file.write(bytes(1 << 20))
            file.flush()
except OSError:
    print(done < 3 << 20)
"""
    assert cell.ask(job(source, files=2)).printed == "True\n"


@pytest.mark.parametrize(
    ("source", "limits", "ended"),
    [
        ("while True: pass", {"cpu": 1, "silence": 60}, "cpu"),
        ("import time; time.sleep(1000)", {"silence": 0.5}, "silent"),
        ("while True: print('x' * 1000)", {"output": 10_000}, "output"),
        ("import os, time; os.closerange(0, 99); time.sleep(1000)", {}, "closed"),
        ("import os; os._exit(7)", {}, "exit 7"),
    ],
)
def test_limits(cell, source, limits, ended):
    assert cell.ask(job(source, **{"silence": 20.0, **limits})).ended == ended


def test_memory_is_bounded(cell):
    source = "try:\n    x = bytearray(400_000_000)\nexcept MemoryError:\n    print('no')\n"

    assert cell.ask(job(source, memory=300)).printed == "no\n"


def test_end_of_a_cell_is_the_graders_fault():
    with Cell() as made:
        made._process.kill()
        made._process.wait()
        with pytest.raises(CellError):
            made.ask(job(""))


LEAVES = "print('-'.join(['left', 'by', 'another'] * 40))\n"

SEARCHES = """
import ctypes, os
libc = ctypes.CDLL(None)
libc.sbrk.restype = ctypes.c_void_p
libc.write.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]
reading, writing = os.pipe()
word = "-".join(["another", "left", "by"]).encode()
above, here = libc.sbrk(0), id(word) & ~0xfffff
seen = 0
for start, end in ((above - 60_000_000, above), (here - 20_000_000, here + 20_000_000)):
    for page in range(start & ~4095, end, 4096):
        # Nothing is written of a page that is not there.
        if libc.write(writing, page, 4096) > 0:
            seen += os.read(reading, 4096).count(word + b"-another")
print(seen)
"""


def test_nothing_of_one_fork_is_in_the_memory_of_the_next(cell):
    cell.ask(job(LEAVES))

    # Its own constants hold the words one by one.
    assert cell.ask(job(SEARCHES, cpu=20)).printed == "0\n"
