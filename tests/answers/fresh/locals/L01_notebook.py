#!/usr/bin/env python
# coding: utf-8

# # Exercise 3: context locals
# *Notebook exported with nbconvert*

# In[1]:


import contextvars
import threading
import operator as op


# In[2]:


class Local:
    def __init__(self):
        object.__setattr__(self, "d", contextvars.ContextVar("d"))

    def __getattr__(self, k):
        vals = object.__getattribute__(self, "d").get({})
        if k in vals:
            return vals[k]
        raise AttributeError(f"no {k}")

    def __setattr__(self, k, v):
        self.d.set({**self.d.get({}), k: v})

    def __delattr__(self, k):
        vals = dict(self.d.get({}))
        if k not in vals:
            raise AttributeError(k)
        del vals[k]
        self.d.set(vals)

    def __call__(self, name):
        return LocalProxy(self, name)


def release_local(thing):
    thing.d.set({} if isinstance(thing, Local) else [])


# In[3]:


l = Local()
l.x = 42
def other():
    try:
        print(l.x)
    except AttributeError:
        print("nothing in the other thread, good!")
th = threading.Thread(target=other); th.start(); th.join()
l.x


# In[4]:


class LocalStack:
    def __init__(self):
        self.d = contextvars.ContextVar("d")

    @property
    def top(self):
        return (self.d.get([]) or [None])[-1]

    def push(self, x):
        self.d.set(self.d.get([]) + [x])

    def pop(self):
        s = self.d.get([])
        if s:
            self.d.set(s[:-1])
            return s[-1]

    def __call__(self):
        def find():
            if self.top is None:
                raise RuntimeError("empty")
            return self.top
        return LocalProxy(find)


# In[5]:


class LocalProxy:
    def __init__(self, what, name=None):
        object.__setattr__(self, "_what", (what, name))

    def _get_current_object(self):
        what, name = object.__getattribute__(self, "_what")
        if name is None:
            return what()
        try:
            return getattr(what, name)
        except AttributeError:
            raise RuntimeError("unbound: " + name)

    def __getattr__(self, n): return getattr(self._get_current_object(), n)
    def __setattr__(self, n, v): setattr(self._get_current_object(), n, v)
    def __delattr__(self, n): delattr(self._get_current_object(), n)
    def __dir__(self): return dir(self._get_current_object())
    def __call__(self, *a, **kw): return self._get_current_object()(*a, **kw)
    def __getitem__(self, k): return self._get_current_object()[k]
    def __setitem__(self, k, v): self._get_current_object()[k] = v
    def __delitem__(self, k): del self._get_current_object()[k]
    def __contains__(self, k): return k in self._get_current_object()
    def __len__(self): return len(self._get_current_object())
    def __iter__(self): return iter(self._get_current_object())
    def __str__(self): return str(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())
    def __bool__(self): return bool(self._get_current_object())
    def __hash__(self): return hash(self._get_current_object())


# In[6]:


for nm in "eq ne lt le gt ge add sub mul".split():
    def fwd(self, o, f=getattr(op, "__%s__" % nm)):
        return f(self._get_current_object(), o)
    setattr(LocalProxy, "__%s__" % nm, fwd)
for nm in "add sub mul".split():
    def rev(self, o, f=getattr(op, "__%s__" % nm)):
        return f(o, self._get_current_object())
    setattr(LocalProxy, "__r%s__" % nm, rev)


# In[ ]:




