"""What can go wrong between a desk and whoever answers it, in words no vendor owns.

BackendError
├── NotSent          certainly nothing reached the other side: try again later
├── OutcomeUnknown   bytes may have left, no answer came: never assume either way
├── EpochChanged     the other side was restored from a backup: fetch first, then send; nothing was taken
├── SignInNeeded     the session ended: a person must sign in
└── ProtocolBroken   the answer makes no sense (wrong epoch, wrong order, unreadable): stop and say so
"""

from __future__ import annotations

from cofanet_desktop.domain.errors import CofanetError


class BackendError(CofanetError):
    """Base of the errors an adapter may raise; `can_retry` tells whether waiting helps."""

    can_retry = True


class NotSent(BackendError):  # noqa: N818
    """Certainly nothing was sent: no network, no server."""


class OutcomeUnknown(BackendError):  # noqa: N818
    """Something may have been sent and no usable answer came back."""


class EpochChanged(BackendError):  # noqa: N818
    """The other side began a new life (restored from a backup): what it may have lost is to be offered first, in order."""


class SignInNeeded(BackendError):  # noqa: N818
    """The session has ended or never began."""

    can_retry = False


class ProtocolBroken(BackendError):  # noqa: N818
    """The other side answered something this program cannot accept."""

    can_retry = False
