"""``python -m flask_adapters.graded SOCKET FOLDER PACKAGES…``: the warmed parent of such forks."""

from __future__ import annotations

import sys

from flask_conformance.sandbox import own_builtins


def main() -> None:
    with own_builtins.given("flask_conformance", "flask_adapters"):
        from flask_adapters.graded.playing import play
        from flask_conformance.sandbox import noticing, work
        from flask_conformance.sandbox.parent import serve
    work.DIALOGUES["http"] = play
    # Here nothing is imported late, as beside clauses.
    work.HIDDEN = ("flask_conformance", *work.HIDDEN)
    noticing.begin()
    serve(int(sys.argv[1]), sys.argv[2], sys.argv[3:])


if __name__ == "__main__":
    main()
