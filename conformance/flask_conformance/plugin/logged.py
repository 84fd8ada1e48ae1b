"""What an application logged while a clause ran: the exception behind a page that says no more."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from flask_conformance.kit.guarded import LIMIT, cut, kind_of


class _Listener(logging.Handler):
    """Keeps what the last exception says, and not the exception: clauses ask what stays alive."""

    said = ""

    def emit(self, record: logging.LogRecord) -> None:
        if not isinstance(record.exc_info, tuple):
            return
        _, error, traceback = record.exc_info
        if error is None:
            return
        place = ""
        while traceback is not None:
            path, line = Path(traceback.tb_frame.f_code.co_filename), traceback.tb_lineno
            place = f", raised in {'/'.join(path.parts[-2:])}:{line}"
            traceback = traceback.tb_next
        try:
            self.said = cut(f"{kind_of(error)}: {error}", LIMIT) + place
        except Exception:
            self.said = kind_of(error) + place


_listener = _Listener()


def listen(config: pytest.Config) -> None:
    """Begin to listen, until pytest ends."""
    logging.getLogger().addHandler(_listener)
    config.add_cleanup(lambda: logging.getLogger().removeHandler(_listener))


def forget() -> None:
    """A clause begins."""
    _listener.said = ""


def last_error() -> str:
    """The last exception that was logged since, and where it was raised; empty without any."""
    return _listener.said
