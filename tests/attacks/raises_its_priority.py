"""Tries to have the machine for itself.

Honest: 0
"""

import os, resource
for attempt in (lambda: os.nice(-20), lambda: os.setpriority(0, 0, -20), lambda: resource.setrlimit(resource.RLIMIT_CPU, (-1, -1)), lambda: resource.setrlimit(resource.RLIMIT_AS, (-1, -1)), lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))):
    try:
        attempt()
    except (OSError, ValueError):
        pass
while True: pass
