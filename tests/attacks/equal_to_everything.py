"""Gives objects that are equal to everything, and are of every class.

Honest: 3
"""

class Yes:
    __hash__ = None
    def __eq__(self, other): return True
    def __ne__(self, other): return True
    def __lt__(self, other): return True
    def __bool__(self): return True
    def __contains__(self, other): return True
    def __getattr__(self, name): return self
    def __call__(self, *args): return self
    def __iter__(self): return iter([self])
    def __len__(self): return 1
    @property
    def __class__(self): return int
yes = Yes()
class Local:
    def __getattr__(self, name): return yes
    def __setattr__(self, name, value): pass
    def __delattr__(self, name): pass
    def __call__(self, name): return yes
    def __release_local__(self): pass
class LocalStack:
    push = pop = lambda self, *args: yes
    top = yes
    def __call__(self): return yes
class LocalProxy(Yes):
    def __init__(self, *args): pass
