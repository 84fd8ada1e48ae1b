"""A server that runs: where it listens, and how it is stopped."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

PATIENCE = 30.0
"""Seconds after which an exchange that does not end is an error; the run's limit is shorter."""


class ServerError(Exception):
    """A server that does not start or does not stop; the message names it and says why."""


class Server(ABC):
    """One application on one port."""

    address: str
    """Such as ``http://127.0.0.1:49152``."""

    def exchange(self) -> AbstractContextManager[Mapping[str, str]]:
        """What must be done around one request; gives headers that the server is to be told."""
        return nullcontext({})

    @abstractmethod
    def close(self) -> None:
        """Stop, and leave nothing behind."""
