"""A process in which the application serves itself: ``app.run``."""

from __future__ import annotations

import os
import sys

from flask_conformance.kit.declared import reached_as_declared
from flask_conformance.kit.servers.host import TARGET, made


def main() -> None:
    # Releases before 1.0 take a thread for each request only where they are told to.
    made(reached_as_declared(os.environ[TARGET])).run("127.0.0.1", int(sys.argv[1]), threaded=True)


if __name__ == "__main__":
    main()
