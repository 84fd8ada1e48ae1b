"""What an application logged while a clause ran: the exception behind a page that says no more."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from flask_conformance.kit.guarded import words_of

_said = [""]
"""Words alone, and not the exception: clauses ask what stays alive."""


def listen(config: pytest.Config) -> None:
    """Begin to listen, until pytest ends.

    As a handler it would count: Flask adds its own only where a logger has none.
    """
    made = logging.getLogRecordFactory()

    def heard(*arguments: Any, **options: Any) -> logging.LogRecord:
        record = made(*arguments, **options)
        if isinstance(record.exc_info, tuple) and isinstance(record.exc_info[1], BaseException):
            _said[:] = [words_of(record.exc_info[1]) + _place(record.exc_info[2])]
        return record

    logging.setLogRecordFactory(heard)
    config.add_cleanup(lambda: logging.setLogRecordFactory(made))


def _place(traceback: Any) -> str:
    place = ""
    while traceback is not None:
        path, line = Path(traceback.tb_frame.f_code.co_filename), traceback.tb_lineno
        place = f", raised in {'/'.join(path.parts[-2:])}:{line}"
        traceback = traceback.tb_next
    return place


def forget() -> None:
    """A clause begins."""
    _said[:] = [""]


def last_error() -> str:
    """The last exception that was logged since, and where it was raised; empty without any."""
    return _said[0]
