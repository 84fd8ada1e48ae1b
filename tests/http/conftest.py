"""Applications of the HTTP profile that run while a test looks at them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

NODE = Path(__file__).parent / "node" / "server.mjs"

Start = Callable[[Path], AbstractContextManager[str]]


@contextmanager
def started(*command: str, cwd: Path | None = None) -> Iterator[str]:
    """The address that an application prints; it ends with the block."""
    process = subprocess.Popen(
        command, cwd=cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.wait(30)
        process.stdout.close()


def in_node(server: Path) -> AbstractContextManager[str]:
    program = shutil.which("node")
    if program is None:
        pytest.skip("node is not installed")
    return started(program, str(server))


@pytest.fixture(scope="package")
def node() -> Iterator[str]:
    """The address of the application in Node.js, as it is."""
    with in_node(NODE) as address:
        yield address


@pytest.fixture
def start() -> Start:
    """Starts a copy of it."""
    return in_node


@pytest.fixture
def bottle() -> Iterator[str]:
    """The address of the application in bottle."""
    pytest.importorskip("bottle")
    with started(sys.executable, "-m", "bottle_application", cwd=Path(__file__).parent) as address:
        yield address
