"""Opens sockets, and a port.

Honest: 0
"""

import socket
for family, address in ((socket.AF_INET, ("127.0.0.1", 47113)), (socket.AF_UNIX, "left-behind-by-attack")):
    try:
        server = socket.socket(family)
        server.bind(address)
        server.listen()
    except OSError:
        pass
try:
    socket.create_connection(("192.0.2.1", 80), 1)
except OSError:
    pass
