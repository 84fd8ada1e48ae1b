"""Flask releases side by side, each in an environment of its own."""
