"""Steps that build on each other: requirements that depend on requirements."""
