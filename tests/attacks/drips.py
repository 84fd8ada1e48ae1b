"""Writes a little to the channel now and then, and never ends.

Honest: 0
"""

import os, time
while True:
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b" ")
        except OSError:
            pass
    time.sleep(0.5)
