"""Runs programs.

Honest: 0
"""

import os, subprocess
for command in (["sleep", "1000"], ["/bin/sh", "-c", "nohup sleep 1000 &"]):
    try:
        subprocess.Popen(command, start_new_session=True)
    except OSError:
        pass
try:
    os.system("nohup sleep 1000 &")
except OSError:
    pass
