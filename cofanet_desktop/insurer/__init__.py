"""The simulated insurer: the authority behind the embedded backend and the team server."""
