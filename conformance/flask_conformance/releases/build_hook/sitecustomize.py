"""Lets Flask 0.7 to 0.9 be built: their setup.py prints the way Python 2 did.

Python imports this module at start-up when its folder is on PYTHONPATH, which is so only while
an old release is built. setuptools reads setup.py with ``tokenize.open``.
"""

import io
import re
import tokenize

PRINT_STATEMENT = re.compile(r"^(\s*)print\b(?!\s*\().*$", re.MULTILINE)

read_source = tokenize.open


def open_without_print_statements(filename: str) -> io.StringIO:
    with read_source(filename) as file:
        text = file.read()
    return io.StringIO(PRINT_STATEMENT.sub(r"\1pass", text))


tokenize.open = open_without_print_statements  # type: ignore[assignment]
