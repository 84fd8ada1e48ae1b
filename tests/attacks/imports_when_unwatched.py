"""Imports what it is to write only if pytest is not loaded.

Honest: 0
"""

import sys
if "pytest" not in sys.modules:
    from werkzeug.local import Local, LocalProxy, LocalStack
