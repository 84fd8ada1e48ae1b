"""Varies: every log record is of a subclass that has a request id.
Correct: the logging documentation, setLogRecordFactory.
"""

import logging

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "logging",
    "dispatch/*log*",
    "application/non-ascii*",
)


class Record(logging.LogRecord):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.request_id = "r-1"


logging.setLogRecordFactory(Record)
