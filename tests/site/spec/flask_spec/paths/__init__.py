"""Where it is said."""
