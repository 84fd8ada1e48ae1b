"""What an upgrade of Flask means for one source, which is read and not imported."""
