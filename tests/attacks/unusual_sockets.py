"""Sockets that are no network: abstract names, netlink, packets, vsock, handed over in a pair.
Honest: 0
"""
import array, os, socket
made = []
for family, kind, address in (
    (socket.AF_UNIX, socket.SOCK_STREAM, "\0left-behind"), (socket.AF_UNIX, socket.SOCK_DGRAM, "\0left"),
    (socket.AF_NETLINK, socket.SOCK_RAW, (0, 0)), (17, socket.SOCK_RAW, ("lo", 0)),
    (40, socket.SOCK_STREAM, (1, 47113)), (38, 5, ("hash", "sha256")), (29, socket.SOCK_RAW, ("can0",)),
):
    try:
        one = socket.socket(family, kind)
        one.bind(address)
        one.listen()
        made.append(one)
    except (OSError, TypeError):
        pass
try:
    left, right = socket.socketpair()
    for descriptor in range(64):
        left.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [descriptor]))])
        right.recvmsg(1, 64)
except OSError:
    pass
print("OPENED", made) if made else None
