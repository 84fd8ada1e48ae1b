"""Sleeps when imported.

Honest: 0
"""

import time
time.sleep(100_000)
