"""Raises exceptions whose words raise, and that claim to be others.

Honest: 0
"""

class Strange(BaseException):
    def __str__(self): raise SystemExit(0)
    __repr__ = __str__
    @property
    def __class__(self): return AttributeError
class Local:
    def __setattr__(self, name, value): raise Strange
    def __getattr__(self, name): raise Strange
    __delattr__ = __getattr__
