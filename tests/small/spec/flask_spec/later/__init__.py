"""Later: what came after the first version of the spec."""
