"""Texts that are text to Python, and not to XML, CSV or JSON: noncharacters, ends of lines, letters beyond.

Honest: 8
"""
ODD = "\ufffe\uffff\U0001fffe\U0010ffff\x85\u2028\x00]]>&#0;&#xFFFE;\x1c\x0b" + "A" * 50
class Odd(Exception):
    def __str__(self): return ODD
print(ODD)
class Local:
    def __getattr__(self, name): raise type(ODD.replace("\x00", ""), (AttributeError,), {})(ODD)
    def __delattr__(self, name): raise Odd
class LocalStack:
    def push(self, obj): pass
    def pop(self): return ODD
    top = ODD
class LocalProxy:
    def __init__(self, *a): raise Odd
    def __repr__(self): return ODD
