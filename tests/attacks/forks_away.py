"""Starts processes that leave its session.

Honest: 0
"""

import os, time
def leave():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1000)
        os._exit(0)
for _ in range(5):
    try:
        leave()
    except OSError:
        pass
