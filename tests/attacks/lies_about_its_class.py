"""Objects whose type cannot be asked without trouble.

Honest: 0
"""

class Meta(type):
    def __getattribute__(cls, name): raise SystemExit("do not ask")
    def mro(cls): return [cls, object]
class Trouble(metaclass=Meta):
    pass
class LocalStack:
    def push(self, obj): return object.__new__(Trouble)
    def pop(self): return object.__new__(Trouble)
    @property
    def top(self): return object.__new__(Trouble)
