"""Takes the compiler and the matcher of patterns for ever.

Honest: 0
"""

import re
for source in ("(" * 90 + "1" + ")" * 90, "x = " + "-" * 200000 + "1", "[" * 3000 + "]" * 3000, "1" * 3_000_000):
    try:
        compile(source, "x", "exec")
    except (SyntaxError, MemoryError, RecursionError, ValueError, OverflowError):
        pass
class LocalStack:
    def push(self, obj): re.fullmatch(r"(a|a|aa)*b(.*)*c", "a" * 60)
    def pop(self): return eval("9**9**7")
    top = property(lambda self: re.search(r"(x+x+)+y", "x" * 60))
