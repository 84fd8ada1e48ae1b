"""Gives containers that hold themselves, are very deep, very wide, or change while they are seen.

Honest: 0
"""

ring = []
ring.append(ring)
deep = []
for _ in range(100_000): deep = [deep]
wide = ring
for _ in range(40): wide = [wide] * 400
class Key:
    def __hash__(self): return 1
    def __eq__(self, other): table.clear(); return True
table = {}
table[Key()] = table
class LocalStack:
    def push(self, obj): return deep
    def pop(self): return wide
    top = property(lambda self: [ring, deep, table])
class Local:
    def __getattr__(self, name): return wide
    def __setattr__(self, name, value): pass
class LocalProxy:
    def __init__(self, *a): pass
    def _get_current_object(self): return deep
    def __iter__(self): return iter([wide] * 50)
    def __getitem__(self, key): return table
