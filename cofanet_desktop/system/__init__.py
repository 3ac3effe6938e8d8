"""This computer: paths, settings, credentials, logs, clock."""
