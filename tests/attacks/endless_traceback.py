"""Errors whose traceback, cause and context never end.

Honest: 0
"""

class Code:
    co_filename = __file__
class Frame:
    f_code = Code()
class Endless:
    tb_frame = Frame()
    tb_lineno = 1
    @property
    def tb_next(self): return Endless()
class Wrong(Exception):
    __traceback__ = property(lambda self: Endless())
    __cause__ = __context__ = property(lambda self: Wrong())
    args = property(lambda self: iter(int, 1))
    def __str__(self): return "wrong"
class LocalStack:
    def push(self, obj): raise Wrong
    def pop(self): raise Wrong
    top = None
raise Wrong
