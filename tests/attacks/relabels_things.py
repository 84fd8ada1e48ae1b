"""Makes all that it is handed the same thing: by class, attributes, and methods.
Honest: 0
"""
def spoil(obj):
    for cls in type(obj).__mro__[:-1]:
        for name in ("__eq__", "__hash__", "__repr__", "__getattribute__", "__reduce__", "number"):
            try: setattr(cls, name, lambda self, *a: 0)
            except Exception: pass
    for name in getattr(type(obj), "__slots__", ()) or list(getattr(obj, "__dict__", ())):
        try: setattr(obj, name, 0)
        except Exception: pass
    try: obj.__class__ = Local
    except Exception: pass
    return obj
class Local:
    kept = None
    def __setattr__(self, name, value): object.__setattr__(self, name, spoil(value))
class LocalStack:
    kept = []
    def push(self, obj): self.kept.append(spoil(obj))
    def pop(self): return self.kept[0]
    top = property(lambda self: self.kept[0])
