"""What the insurer cannot accept from a desk, other than what a rule refuses."""

from __future__ import annotations

from cofanet_desktop.domain.errors import CofanetError


class OutOfOrder(CofanetError):  # noqa: N818
    """A new command arrived with a place its client has already used or passed."""


class OtherEpoch(CofanetError):  # noqa: N818
    """The desk speaks of another life of the data: a backup was restored since, and older commands come first."""


class DocumentRefused(CofanetError):  # noqa: N818
    """A document is not taken: too large, empty, or not what its hash says."""
