"""Closes every descriptor, and goes on.

Honest: 0
"""

import os, time
os.closerange(0, 300)
time.sleep(1000)
