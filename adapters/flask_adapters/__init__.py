"""Adapters: how frameworks plug into the suite. One module a framework, found by its name."""
