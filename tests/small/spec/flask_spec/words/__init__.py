"""Words: ways in which a clause can fail."""
