"""Keeps a server that is a process: when whoever asked for it is gone, so is the server.

Run as a script, with the server's command line as arguments. It stops when its standard input
ends, which the system sees to also where the one that held the other end was killed.
"""

import os
import signal
import subprocess
import sys
import threading

LISTENING = "CONFORMANCE_LISTENING"
"""The environment variable with the file descriptor of the listening socket, or empty."""


def main() -> None:
    os.setsid()
    listening = [int(number) for number in os.environ[LISTENING].split()]
    server = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, pass_fds=listening)
    # The server's copy must be the last one, so that a client sees when the server ends.
    for descriptor in listening:
        os.close(descriptor)
    threading.Thread(target=_stop_with_standard_input, daemon=True).start()
    server.wait()
    _stop()


def _stop_with_standard_input() -> None:
    sys.stdin.buffer.read()
    _stop()


def _stop() -> None:
    """End the server, its workers and this process: nothing of them is worth a farewell."""
    os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    main()
