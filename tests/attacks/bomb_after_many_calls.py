"""Behaves for sixty calls, and then never again: it ends, prints, sleeps, allocates, starts threads.

Honest: 20
"""

import itertools, os, threading, time
calls = itertools.count()
def bomb():
    if next(calls) > 60:
        for _ in range(1000):
            threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
        print("x" * 2_000_000)
        held = [bytearray(1 << 20) for _ in range(10000)]
        os._exit(0)
class LocalStack:
    def __init__(self): self.items = []
    def push(self, obj):
        bomb()
        self.items.append(obj)
    def pop(self):
        bomb()
        return self.items.pop() if self.items else None
    @property
    def top(self):
        bomb()
        return self.items[-1] if self.items else None
    def __release_local__(self): self.items.clear()
