"""The command line: commands of an application, and how the application is found."""
