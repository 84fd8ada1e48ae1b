"""Blueprints: parts of an application, recorded by themselves and registered on it later."""
