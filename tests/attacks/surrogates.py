"""Names, texts and errors of half characters, which no file in UTF-8 can hold.

Honest: 0
"""

import os
half = "\ud800\udfff\udc80"
class Local:
    def __getattr__(self, name): raise Raised(half + name)
    def __setattr__(self, name, value): raise Raised(half)
class Raised(Exception):
    def __str__(self): return half + " and \x00"
class LocalStack:
    def push(self, obj): raise Raised(half)
    def pop(self): return half
    top = half
class LocalProxy:
    def __init__(self, *arguments): pass
    def __getattr__(self, name): return {half: [half, half.encode("utf-8", "surrogatepass")]}
    __str__ = __repr__ = lambda self: half
Raised.__module__ = Local.__qualname__ = half
os.write(1, b"\xed\xa0\x80\xff\xfe\x00 half\n")
print(ascii(half))
