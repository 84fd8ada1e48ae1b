"""Starts threads that never end.

Honest: 0
"""

import threading, time
def sleep():
    while True: time.sleep(1000)
for _ in range(10_000):
    try:
        threading.Thread(target=sleep).start()
    except (RuntimeError, MemoryError):
        break
