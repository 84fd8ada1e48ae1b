"""What the grader and the warmed parent say to each other: frames of JSON over a socket."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

LONGEST_FRAME = 64 * 1024 * 1024

DIALOGUE = "http"
"""The kind of the programs that ask as they go."""

_LENGTH = struct.Struct(">I")


@dataclass(frozen=True)
class Limits:
    """What one fork may use."""

    cpu: int = 5
    """Seconds of processor time."""
    silence: float = 10.0
    """Seconds in which each check, and the import, must be over."""
    memory: int = 768
    """Megabytes of address space."""
    threads: int = 64
    files: int = 16
    """Megabytes of files in its folder."""
    output: int = 1_000_000
    """Bytes of observations, and of what is printed."""


@dataclass(frozen=True)
class Job:
    """What one fork shall do."""

    files: Mapping[str, str]
    """The submission: by relative path, its content in base64."""
    modules: tuple[str, ...]
    """What is imported of it."""
    names: Mapping[str, str]
    """Its own names for those that are asked for, as far as they are told."""
    wanted: tuple[str, ...]
    """The names that are asked for."""
    request: str
    """Where its request is found: ``global``, ``argument``, ``application``, or ``""``: look."""
    lent: tuple[str, ...]
    """Names for which a ready part stands in."""
    checks: tuple[Mapping[str, Any], ...]
    """What is done with it: each check has an ``id`` and ``programs``."""
    limits: Limits = field(default_factory=Limits)
    parts: str = ""
    """The source of the ready parts; nothing where none is lent, lest a submission take them."""

    @property
    def frame(self) -> dict[str, Any]:
        """As it is sent; ``asdict`` would copy every move, which took longer than the rest."""
        return {**vars(self), "limits": vars(self.limits)}

    @property
    def is_dialogue(self) -> bool:
        """Whether the fork is asked while it works, and not all at the beginning."""
        return any(
            program["kind"] == DIALOGUE for check in self.checks for program in check["programs"]
        )


@dataclass(frozen=True)
class ForkResult:
    """What came of a fork."""

    lines: str
    """The observations, as the fork wrote them: whatever it liked."""
    printed: str
    """The beginning of what it printed."""
    ended: str
    """``done``, or how it ended: ``signal 9``, ``exit 3``, ``silent``, ``output``, ``cpu``."""
    cpu: float


def send(channel: socket.socket, frame: Any) -> None:
    """Send one frame."""
    data = json.dumps(frame).encode()
    channel.sendall(_LENGTH.pack(len(data)) + data)


def receive(channel: socket.socket) -> Any:
    """The next frame; None at the end. Raises OSError for what is none."""
    head = _exactly(channel, _LENGTH.size)
    if head is None:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > LONGEST_FRAME:
        raise OSError(f"a frame of {length} bytes")
    data = _exactly(channel, length)
    if data is None:
        raise OSError("half a frame")
    return json.loads(data)


def _exactly(channel: socket.socket, number: int) -> bytes | None:
    pieces, left = [], number
    while left:
        piece = channel.recv(min(left, 1 << 16))
        if not piece:
            return None
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)
