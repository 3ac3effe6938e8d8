"""What the simulated insurer takes at once; apart, since a desk asks for it before the insurer is needed."""

from __future__ import annotations

MOST_COMMANDS = 100
"""Commands looked at in one push; the rest is to be sent again."""

MOST_BYTES = 50 * 1024 * 1024
"""The largest document that is taken."""
