"""Works for ever in C, where no signal and no other thread gets a turn.
Honest: 0
"""
import _imp, re
_imp.acquire_lock()
class LocalStack:
    def push(self, obj): re.match("(a+)+$", "a" * 60 + "b")
    def pop(self): return pow(3, 10 ** 9)
    top = property(lambda self: 9 ** 9 ** 9)
class Local:
    def __setattr__(self, name, value): [0] * 10 ** 7 == [0] * 10 ** 7; sorted(range(10 ** 8))
