"""Locals: values that each worker has for itself, and proxies that stand for them."""
