"""Middleware: WSGI applications around the application, and applications beside it."""
