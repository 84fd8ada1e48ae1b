"""One request and its answer, within a limit of time and size, whatever the server does.

Python's own client is used, and no session of requests: a path goes out as it is written, a body
after an answer to HEAD is seen, and a server that sends a byte now and then is at its end in time.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

LARGEST = 4 * 1024 * 1024
"""Bytes of a body that are read; no answer of the page is that long."""

CHUNK = 65536

PARTING = 0.2
"""Seconds that a server has to close the connection, before nothing more is expected of it."""

WITHOUT_BODY = (204, 304)

Headers = Sequence[tuple[str, str]]

OnLine = Callable[[], None]
"""Called for each line of a body without a length, before more of it is read."""


class ExchangeError(Exception):
    """No whole answer came; the message says what happened."""


class TooSlow(ExchangeError):
    """The limit of time was over."""


class NobodyThere(ExchangeError):
    """Nothing listens at the address, or not any more."""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Headers
    body: bytes

    def header(self, name: str) -> str | None:
        """The values of a header, joined by commas; None without it."""
        header_values = self.all(name)
        return ", ".join(header_values) if header_values else None

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]


def exchange(
    origin: str, method: str, target: str, headers: Headers, body: bytes | None, limit: float,
    on_line: OnLine | None = None,
) -> Answer:  # fmt: skip
    """Send one request, and read the answer to its end; raises :class:`ExchangeError`."""
    until = time.monotonic() + limit
    connection = _Connection(origin, until)
    try:
        return _exchanged(connection, method, target, headers, body, on_line)
    except TimeoutError:
        raise TooSlow(f"no whole answer within {limit:.1f} s") from None
    except ConnectionRefusedError:
        raise NobodyThere("the connection is refused: nothing listens there") from None
    except http.client.RemoteDisconnected:
        raise ExchangeError("the connection was closed without an answer") from None
    except http.client.IncompleteRead as error:
        raise ExchangeError(_short(len(error.partial), error.expected)) from None
    except http.client.BadStatusLine as error:
        raise ExchangeError(f"the answer is not HTTP: it begins with {error.args[0]:.60}") from None
    except http.client.HTTPException as error:
        words = str(error) or type(error).__name__
        raise ExchangeError(f"the answer is not HTTP that can be read: {words:.100}") from None
    except OSError as error:
        raise ExchangeError(f"the connection broke: {error.strerror or error}") from None
    except ValueError as error:
        raise ExchangeError(f"the answer is not HTTP that can be read: {error}") from None
    finally:
        connection.close()


class _TimedSocket(socket.socket):
    """Each of its reads ends at one point of time, however many there are."""

    until: float

    def recv_into(self, *args: Any) -> int:
        rest = self.until - time.monotonic()
        if rest <= 0:
            raise TimeoutError
        self.settimeout(rest)
        return super().recv_into(*args)


class _Response(http.client.HTTPResponse):
    def _read_status(self) -> tuple[str, int, str]:
        """Take every interim answer for a 100, which is skipped: any may come (RFC 9110, 15.2)."""
        version, status, reason = super()._read_status()  # type: ignore[misc]
        is_interim = 100 <= status < 200 and status != HTTPStatus.SWITCHING_PROTOCOLS
        return version, HTTPStatus.CONTINUE if is_interim else status, reason

    def begin(self) -> None:
        """Read the head; chunks are chunks with white space around the word, too."""
        super().begin()
        if self.headers.get("Transfer-Encoding", "").strip().lower() == "chunked":
            self.chunked, self.chunk_left, self.length = True, None, None


class _Connection(http.client.HTTPConnection):
    response_class = _Response

    def __init__(self, origin: str, until: float) -> None:
        parts = urlsplit(origin)
        super().__init__(parts.hostname or "", parts.port or 80)
        self._until = until
        self.timed: _TimedSocket | None = None

    def connect(self) -> None:
        rest = max(self._until - time.monotonic(), 0.001)
        plain = socket.create_connection((self.host, self.port), rest)
        family, kind, protocol = plain.family, plain.type, plain.proto
        self.sock = self.timed = _TimedSocket(family, kind, protocol, fileno=plain.detach())
        self.timed.settimeout(rest)
        self.timed.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.timed.until = self._until


def _exchanged(
    connection: _Connection, method: str, target: str, headers: Headers, body: bytes | None,
    on_line: OnLine | None,
) -> Answer:  # fmt: skip
    connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
    for name, value in headers:
        connection.putheader(name, value.encode("utf-8"))
    # A server may answer, and close, before it has read a body that it does not want.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        connection.endheaders(body)
    if connection.sock is None:
        raise ExchangeError("the connection was closed while the request was sent")
    timed = connection.timed
    response = connection.getresponse()
    assert timed is not None
    content = _body(response, timed, method, response.status, on_line)
    # White space around a value is none of it (RFC 9110, 5.5).
    given = [(name, value.strip(" \t")) for name, value in response.getheaders()]
    return Answer(response.status, given, content)


def _body(
    response: http.client.HTTPResponse, timed: _TimedSocket, method: str, status: int,
    on_line: OnLine | None,
) -> bytes:  # fmt: skip
    if method == "HEAD" or status in WITHOUT_BODY:
        return _rest(response, timed)
    if response.length is None:
        return _until_the_end(response, on_line)
    length, parts = response.length, bytearray()
    if length > LARGEST:
        raise ExchangeError(f"the answer says that it has {length} bytes")
    while len(parts) < length:
        piece = response.fp.read1(min(CHUNK, length - len(parts)))
        if not piece:
            raise ExchangeError(_short(len(parts), length - len(parts)))
        parts += piece
    if _rest(response, timed):
        raise ExchangeError(f"more came than the {length} bytes that Content-Length tells")
    return bytes(parts)


def _until_the_end(response: http.client.HTTPResponse, on_line: OnLine | None) -> bytes:
    parts = bytearray()
    while piece := response.read1(CHUNK):
        parts += piece
        if len(parts) > LARGEST:
            raise ExchangeError(f"the answer does not end after {LARGEST} bytes")
        if on_line is not None:
            for _ in range(piece.count(b"\n")):
                on_line()
    return bytes(parts)


def _rest(response: http.client.HTTPResponse, timed: _TimedSocket) -> bytes:
    """What comes where nothing more should."""
    timed.until = min(timed.until, time.monotonic() + PARTING)
    with contextlib.suppress(OSError):
        return bytes(response.fp.peek(1))
    return b""


def _short(received: int, lacking: int | None) -> str:
    of = f" of {received + lacking}" if lacking is not None else ""
    return f"the connection was closed after {received}{of} bytes of the body"
