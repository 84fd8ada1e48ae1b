"""Sessions: what one request leaves for the next of the same visitor, in a signed cookie."""
