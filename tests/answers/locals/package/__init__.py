"""Expected: 100. A package of two modules."""

from .local import Local, LocalStack, release_local
from .proxy import LocalProxy
