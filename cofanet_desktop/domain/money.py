"""Exact amounts with their currency; amounts of different currencies are never added."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (three-letter code); arithmetic across currencies raises ValueError."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        """Refuse what is not an exact, finite amount or not a currency code."""
        if not isinstance(self.amount, Decimal):
            raise TypeError("Money.amount must be a Decimal")
        if not self.amount.is_finite():
            raise ValueError("Money.amount must be finite")
        if len(self.currency) != 3 or not self.currency.isupper():
            raise ValueError(f"not a currency code: {self.currency!r}")

    @classmethod
    def of(cls, amount: int | str | Decimal, currency: str) -> Money:
        """Return the amount read exactly; raises ValueError when it is not a number."""
        try:
            return cls(Decimal(amount), currency)
        except InvalidOperation as error:
            raise ValueError(f"not an amount: {amount!r}") from error

    def __add__(self, other: Money) -> Money:
        """Return the sum in the common currency."""
        return Money(self.amount + self._same(other).amount, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Return the difference in the common currency."""
        return Money(self.amount - self._same(other).amount, self.currency)

    def __lt__(self, other: Money) -> bool:
        """Tell whether this is less than `other`, same currency required."""
        return self.amount < self._same(other).amount

    def __le__(self, other: Money) -> bool:
        """Tell whether this is at most `other`, same currency required."""
        return self.amount <= self._same(other).amount

    def __str__(self) -> str:
        """Return the amount grouped by thousands, then the currency: `40,000 EUR`."""
        return f"{self.amount:,f} {self.currency}"

    @property
    def is_positive(self) -> bool:
        """Tell whether the amount is above zero."""
        return self.amount > 0

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(f"cannot combine {self.currency} with {other.currency}")
        return other
