"""Expected: 100. Nothing is imported here: the names stand in the modules of the package."""
