"""Names and texts that look like others where they are read: of no width, right to left, full width.

Honest: 0
"""
class Stapel:
    def push(self, obj): pass
    def pop(self): return "\u200b\u2060\u00adNone"
    top = "\uff1dHYPERLINK(\u201dhttp://x\u201d)"
Stapel.__name__ = Stapel.__qualname__ = "\u202eenoN\u202c"
globals()["\uff1d1"] = Stapel
globals()["Proxy\u200b\U000e0041"] = type("Proxy", (), {"_get_current_object": lambda self: "\U000e0041\ufe0f"})
print("\u202egnissap\u202c \u2066\u200f\uff1dcmd|")
