"""Applications of the HTTP profile that run while a test looks at them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NODE = Path(__file__).parent / "node" / "server.mjs"

Start = Callable[[Path], "contextmanager[str]"]


@contextmanager
def started(server: Path) -> Iterator[str]:
    """The address of an application in Node.js; it ends with the block."""
    program = shutil.which("node")
    if program is None:
        pytest.skip("node is not installed")
    process = subprocess.Popen(
        [program, str(server)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.wait(30)
        process.stdout.close()


@pytest.fixture(scope="package")
def node() -> Iterator[str]:
    """The address of the application in Node.js, as it is."""
    with started(NODE) as address:
        yield address


@pytest.fixture
def start() -> Callable[[Path], object]:
    """Starts a copy of it."""
    return started
