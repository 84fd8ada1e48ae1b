"""Iterates for ever, is endlessly long.

Honest: 0
"""

import itertools
class LocalProxy:
    def __init__(self, *args): pass
    def __iter__(self): return itertools.count()
    def __len__(self): return 2 ** 62
    def __str__(self): return "x" * 10 ** 8
    __repr__ = __str__
