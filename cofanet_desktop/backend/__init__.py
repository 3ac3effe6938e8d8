"""The seam between the store and whoever answers: port, errors, registry and adapters."""
