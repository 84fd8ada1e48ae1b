"""Views as classes: one instance a request, one method for each HTTP method."""
