"""Push, pull and rebase between the store and a backend; no Qt, no backend names."""
