"""Encrypted SQLite engines, transactions and named commit points, shared by the store and the insurer."""
