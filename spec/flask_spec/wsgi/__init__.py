"""WSGI: the application as a server sees it, and what a server's environ becomes."""
