"""Raises the recursion limit and overflows the stack.

Honest: 0
"""

import sys
sys.setrecursionlimit(10 ** 9)
class LocalStack:
    def push(self, obj): return self.push(obj)
    pop = push
    top = None
