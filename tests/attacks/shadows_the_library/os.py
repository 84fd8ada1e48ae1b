def __getattr__(name): return lambda *a, **k: ["value", None]
dumps = lambda *a, **k: "{}"
import _io
print("shadowed", __name__)
