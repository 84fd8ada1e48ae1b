"""``python -m flask_adapters.graded SOCKET FOLDER PACKAGES…``: the warmed parent of such forks."""

from __future__ import annotations

import sys

from flask_adapters.graded.playing import play
from flask_conformance.sandbox import work
from flask_conformance.sandbox.parent import serve

if __name__ == "__main__":
    work.DIALOGUES["http"] = play
    serve(int(sys.argv[1]), sys.argv[2], sys.argv[3:])
