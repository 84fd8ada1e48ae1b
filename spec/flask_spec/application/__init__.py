"""The application object: what it is made of, where it lives, how it is configured."""
