"""Fills its folder with pipes that nobody reads, files that are all holes, and names that are none.

Honest: 0
"""

import os, stat
for number in range(5000):
    try:
        os.mkfifo(f"pipe\n{number}")
    except OSError:
        break
for kind in (stat.S_IFBLK, stat.S_IFCHR, stat.S_IFSOCK):
    try:
        os.mknod(f"device{kind}", kind | 0o666, os.makedev(1, 1))
    except OSError:
        pass
try:
    with open("holes", "wb") as file:
        file.truncate(1 << 40)
except OSError:
    pass
name = "d" * 200
try:
    for _ in range(200):
        os.mkdir(name)
        os.chdir(name)
except OSError:
    pass
try:
    for number in range(200):
        open("f" + chr(1 + number), "w").close()
        os.symlink("..", f"up{number}")
        os.symlink(f"circle{number}", f"circle{number}")
except (OSError, ValueError):
    pass
