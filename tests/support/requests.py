"""Companies in a given state and requests made elsewhere, for tests of what a clerk asks."""

from __future__ import annotations

from collections.abc import Callable

from cofanet_desktop.database.codec import encode, fingerprint
from cofanet_desktop.domain.commands import Args
from cofanet_desktop.domain.products import Product, ProductCode
from cofanet_desktop.domain.protocol import Envelope, Outcome
from cofanet_desktop.services import companies, portfolio
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.issuing import new_id
from cofanet_desktop.services.session import Session
from tests.support.desks import embedded


def find_file(session: Session, fits: Callable[[CompanyFile], bool]) -> CompanyFile:
    """Return the first company of the portfolio whose file fits."""
    rows = portfolio.rows(session, portfolio.ids(session, portfolio.everything(session)))
    files = (companies.show(session, row.easy_number) for row in rows)
    return next(file for file in files if fits(file))


def in_force(file: CompanyFile, code: ProductCode) -> Product | None:
    """Return the product of `code` that is in force on the company and waits for nothing."""
    return next(
        (one for one in file.products if one.code is code and one.is_in_force and not one.is_waiting), None
    )


def covered_by(code: ProductCode) -> Callable[[CompanyFile], bool]:
    """Return the test for companies with that cover in force."""
    return lambda file: in_force(file, code) is not None


def without_cover(file: CompanyFile) -> bool:
    """Tell whether a credit limit can be ordered on the company."""
    return any(offer.code is ProductCode.CRL and offer.refusal is None for offer in file.offers)


def ask_elsewhere(session: Session, args: Args) -> None:
    """Have another desk of the same contract ask the insurer, who accepts it."""
    data = encode(args)
    envelope = Envelope(
        new_id(), 1, args.KIND, args.VERSION, data, fingerprint(args.KIND, args.VERSION, data), "colleague"
    )
    reply = embedded(session).insurer.push("main", f"desk-{envelope.id}", [envelope])
    assert [receipt.outcome for receipt in reply.receipts] == [Outcome.APPLIED]
