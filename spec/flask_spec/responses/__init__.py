"""The responses that an application makes, and the helpers that make them."""
