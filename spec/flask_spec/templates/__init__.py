"""Templates: where they are found, what they see, and how their text becomes a response."""
