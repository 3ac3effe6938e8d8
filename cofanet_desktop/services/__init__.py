"""One function per user intent: one transaction each, returning what changed."""
