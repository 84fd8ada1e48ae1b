"""Expected: 0. A docstring, and nothing that could be recognised."""
