#!/usr/bin/env python
# coding: utf-8
# In[1]:
get_ipython().run_line_magic('load_ext', 'autoreload')
get_ipython().run_line_magic('autoreload', '2')
from contextvars import ContextVar

# In[2]:
class LocalStack:
    def __init__(self): self.v = ContextVar("v", default=())
    def push(self, o): self.v.set(self.v.get() + (o,))
    def pop(self):
        v = self.v.get()
        self.v.set(v[:-1])
        return v[-1] if v else None
    top = property(lambda self: (self.v.get() or (None,))[-1])
