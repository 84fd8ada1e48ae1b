"""A module with none of Flask's names."""
