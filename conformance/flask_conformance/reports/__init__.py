"""A whole run goes in; something for a person or another program comes out."""
