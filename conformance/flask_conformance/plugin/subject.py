"""The subject process: pytest with one target and one share of the clauses.

The supervisor starts it and reads its events; nothing of a user's pytest configuration,
plugins or conftest files reaches it.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys

import pytest

from flask_conformance.kit.workers.threads import Handover
from flask_conformance.model.protocol import PROTOCOL, Hello, Instructions
from flask_conformance.plugin.events import Events
from flask_conformance.plugin.stream import EventStream

ISOLATION = (
    "-c", os.devnull,
    "--noconftest",
    "--continue-on-collection-errors",
    "--capture=no",
    "--tb=native",
    "-qq",
    "--no-header",
    "--no-summary",
    "-p", "no:cacheprovider",
    # Its hook parses source for a traceback wherever the collector runs. Within another
    # ``ast.parse``, as Werkzeug's for each rule, CPython before 3.11.8 and 3.12.2 then raises
    # SystemError (https://github.com/python/cpython/issues/106905), at a clause that did nothing.
    "-p", "no:unraisableexception",
)  # fmt: skip


def main() -> None:
    """Run the share that the first argument (a JSON object) describes."""
    # The supervisor asks with these where a clause or an import is; the first ends the process.
    faulthandler.register(signal.SIGUSR1, all_threads=False, chain=True)
    faulthandler.register(signal.SIGUSR2, all_threads=False)
    instructions = Instructions(**json.loads(sys.argv[1]))
    del sys.argv[1:]
    Handover.was_stuck = instructions.hurry
    stream = EventStream(instructions.events)
    stream.send(Hello(PROTOCOL))
    events = Events(stream, instructions)
    # Plugins that happen to be installed must not change a verdict; the target may not see this.
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    arguments = ["-p", "flask_conformance.plugin", *ISOLATION, "--pyargs", "flask_spec"]
    sys.exit(pytest.main([*arguments, *instructions.options], plugins=[events]))
