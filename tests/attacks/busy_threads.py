"""Starts threads that never end and never rest.

Honest: 0
"""

import threading
def spin():
    while True: pass
for _ in range(4):
    threading.Thread(target=spin, daemon=True).start()
