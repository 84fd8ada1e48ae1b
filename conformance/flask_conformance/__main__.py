"""``python -m flask_conformance``: the command line, where its script is not on the path."""

import sys

from flask_conformance.cli import main

sys.exit(main())
