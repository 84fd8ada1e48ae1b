"""Puts files of its own in the place of the channel, and makes it block or not.

Honest: 0
"""

import fcntl, os
for change in (
    lambda: fcntl.fcntl(3, 1031, 4096),
    lambda: fcntl.fcntl(3, fcntl.F_SETFL, os.O_NONBLOCK),
    lambda: os.set_inheritable(3, True),
    lambda: os.dup2(3, 1),
    lambda: os.dup2(os.open("channel", os.O_CREAT | os.O_RDWR), 3),
    lambda: os.lseek(3, 10 ** 9, 0),
):
    try:
        change()
    except OSError:
        pass
print('{"ready": true}\n{"done": true}\n' * 100)
