"""What can be imported and read in each release: names, attributes, parameters, settings."""
