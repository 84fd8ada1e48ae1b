"""Imports what it is to write.

Honest: 0
"""

from werkzeug.local import Local, LocalProxy, LocalStack, release_local
