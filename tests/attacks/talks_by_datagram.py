"""Takes a name for one of a pair of sockets, and writes to others.

Honest: 0
"""

import socket
for kind in (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET, socket.SOCK_STREAM):
    for name in ("\0left-behind-by-attack", "/tmp/left-behind-by-attack"):
        try:
            near, far = socket.socketpair(socket.AF_UNIX, kind)
            near.bind(name)
            near.listen()
        except OSError:
            pass
    for name in ("/dev/log", "/run/systemd/notify", "/run/systemd/journal/socket", "\0another"):
        try:
            near, far = socket.socketpair(socket.AF_UNIX, kind)
            near.sendto(b"left behind by attack", name)
            near.connect(name)
        except OSError:
            pass
