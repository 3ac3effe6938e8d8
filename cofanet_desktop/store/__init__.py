"""The local store of one profile: what the user sees, the outbox and the sync state."""
