"""Takes nearly all the memory and output that it may, and holds it.

Honest: 0
"""

import sys, threading, time
held = []
try:
    while True: held.append(bytearray(b"x") * (1 << 22))
except MemoryError:
    held.pop()
sys.stdout.write("\r\x1b[K" + "x" * 900_000)
sys.stdout.flush()
class LocalStack:
    def push(self, obj): time.sleep(1)
    def pop(self): return None
    top = None
