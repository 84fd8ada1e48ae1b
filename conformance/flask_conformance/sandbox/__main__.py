"""``python -m flask_conformance.sandbox SOCKET FOLDER PACKAGES…``: the warmed parent."""

from __future__ import annotations

import sys

from flask_conformance.sandbox.parent import serve

if __name__ == "__main__":
    serve(int(sys.argv[1]), sys.argv[2], sys.argv[3:])
