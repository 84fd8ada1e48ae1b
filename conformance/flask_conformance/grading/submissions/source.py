"""Reading a submission's source where nothing bounds what reading takes: token by token, from its
beginning.

A syntax tree would tell more, and takes gigabytes and minutes for some sources; up to Python 3.10,
others crash the interpreter.
"""

from __future__ import annotations

import codecs
import contextlib
import io
import tokenize
from collections.abc import Iterator

MOST_READ = 200_000
"""Bytes of a file, that are looked through."""

SLOW = ("punycode", "idna")
"""Encodings that take ever more time for each letter."""

NO_PYTHON = (SyntaxError, ValueError, RecursionError, tokenize.TokenError)
"""What :func:`tokens` raises at what is no Python."""


def tokens(source: bytes) -> Iterator[tokenize.TokenInfo]:
    """The tokens of a file's beginning. Raises one of :data:`NO_PYTHON`."""
    return tokenize.generate_tokens(io.StringIO(_text(source[:MOST_READ])).readline)


def _text(source: bytes) -> str:
    """The source as Python would decode it, or with a letter for each byte where it would not."""
    with contextlib.suppress(SyntaxError, ValueError, LookupError):
        encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
        if codecs.lookup(encoding).name not in SLOW:
            return source.decode(encoding, "replace")
    return source.decode("latin-1")
