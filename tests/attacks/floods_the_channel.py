"""Writes to the channel without end.

Honest: 0
"""

import os
while True:
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b"x" * 10_000)
        except OSError:
            pass
