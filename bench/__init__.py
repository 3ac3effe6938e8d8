"""Measurements printed by `make bench`: each figure beside its floor and, where it says something, the naive way."""
