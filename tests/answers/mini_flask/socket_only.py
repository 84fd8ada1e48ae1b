"""Expected: 0. A server on a socket, without a WSGI application: nothing of it can be asked."""

import re
import socket


class App:
    def __init__(self):
        self.views = {}

    def route(self, path):
        def add(view):
            self.views[path] = view
            return view

        return add

    def run(self, port=5000):
        server = socket.create_server(("127.0.0.1", port))
        while True:
            connection, _ = server.accept()
            line = connection.recv(4096).decode().partition("\r\n")[0]
            path = re.split(r"\s", line)[1]
            body = self.views[path]() if path in self.views else "not found"
            connection.sendall(f"HTTP/1.0 200 OK\r\n\r\n{body}".encode())
            connection.close()
