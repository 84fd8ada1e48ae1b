"""A framework in miniature, and a ``conformance.toml`` that speaks of it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

Command = Callable[..., "subprocess.CompletedProcess[str]"]

MINI = """
class Mini:
    def __init__(self, import_name):
        self.import_name = import_name

    def first(self):
        return 1

    def second(self, number):
        return 0 if number == 1 else 4

    def third(self, word):
        return word
"""

FILE = """\
# What mini is.
target = "./mini.py"
spec = "1.0"

[names]
Flask = "Mini"

[known]
# Counting is hard.
"steps/second::gives_twice[one]" = { reason = "counts from 0", link = "https://bugs/1" }
"""

STEPS = ("--select", "steps", "--select", "later", "--jobs", "1")

ADAPTER = """

import sys

from flask_conformance import Adapter, Edition


class adapter(Adapter):
    name, edition, known = "mini", Edition.of("3.1.3", "3.1.9"), {"steps/first": "later"}

    def namespace(self):
        return sys.modules[__name__]
"""
