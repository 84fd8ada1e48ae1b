"""Stops, and waits to be woken.

Honest: 0
"""

import os, signal
os.kill(os.getpid(), signal.SIGSTOP)
signal.pause()
