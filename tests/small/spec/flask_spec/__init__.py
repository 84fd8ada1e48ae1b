"""A spec in miniature, which stands in for the real one while the machine is tested."""
