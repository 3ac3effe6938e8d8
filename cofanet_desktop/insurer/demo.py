"""Demonstration data: contracts and a portfolio with everything a clerk meets, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.contracts import Contract, ReportTerms
from cofanet_desktop.domain.deadlines import Basis, DeclarationTerms
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import InterventionMode
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.turnover import TurnoverBasis, TurnoverBy, TurnoverTerms
from cofanet_desktop.insurer import schema
from cofanet_desktop.insurer.invention import invent_companies
from cofanet_desktop.insurer.loading import Loader
from cofanet_desktop.insurer.notes import FIELDS
from cofanet_desktop.insurer.places import MAIN_MARKETS
from cofanet_desktop.insurer.stories import Storyteller

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from cofanet_desktop.insurer.insurer import Insurer

COMPANIES = 420
"""Companies in the portfolio unless another number is asked."""

_ELSEWHERE = 25
"""Of how many companies one is in the portfolio of the other contract too."""

EUR, USD = "4711", "4712"
"""Ids of the two contracts."""

_P = ProductCode
CONTRACTS = (
    Contract(
        id=EUR,
        number="4711",
        holder="ACME Export",
        currency="EUR",
        time_zone="Europe/Paris",
        products=tuple(_P),
        express_amount=Money(Decimal(20_000), "EUR"),
        reports=(
            ReportTerms(_P.SNR, ("en", "fr")),
            ReportTerms(_P.FRI, ("en", "fr", "de", "es")),
            ReportTerms(_P.FRN, ("en", "fr", "de", "es")),
            ReportTerms(_P.CRR, ("en", "fr"), ("FRA", "DEU", "ITA", "ESP", "GBR", "BEL", "NLD")),
        ),
        declaration=DeclarationTerms(basis=Basis.DUE_DATE, days=30, dmc_days=120),
        intervention=InterventionMode.OPTIONAL,
        uninsured_debts=True,
        turnover=TurnoverTerms(TurnoverBasis.SALES, TurnoverBy.DEBTOR, months=1, days=20),
        collection_email="collections@insurer.example",
        custom_fields=FIELDS,
        is_demonstration=True,
    ),
    Contract(
        id=USD,
        number="4712",
        holder="ACME Export Inc.",
        currency="USD",
        time_zone="America/New_York",
        products=(_P.CRL, _P.RLI, _P.RSC, _P.RSM, _P.ROM),
        insured_percentage=Decimal(85),
        declaration=DeclarationTerms(basis=Basis.END_OF_DMC, days=60, dmc_days=180),
        intervention=InterventionMode.MUST_CHOOSE,
        turnover=TurnoverTerms(TurnoverBasis.OUTSTANDING, TurnoverBy.COUNTRY, months=3, days=30),
        collection_email="collections@insurer.example",
        is_demonstration=True,
    ),
)


def fill(insurer: Insurer, workspace: str, companies: int = COMPANIES, seed: int = 0) -> bool:
    """Give an empty workspace contracts and a portfolio of `companies`; tell whether it was empty.

    Beyond the registry's size more companies are invented and added to it.
    """
    with insurer.writing("insurer.demo") as connection:
        w = schema.workspace
        if connection.execute(select(w.c.seq).where(w.c.id == workspace)).scalar_one():
            return False
        loader = Loader(connection, workspace)
        loader.put(*CONTRACTS)
        rng = random.Random(f"{seed}/{workspace}")
        teller = Storyteller(rng, insurer.seed, insurer.now(), loader, inbox=max(40, companies // 25))
        elsewhere = Storyteller(
            random.Random(f"{seed}/elsewhere"), insurer.seed, insurer.now(), loader, inbox=0
        )
        for n, company in enumerate(_portfolio(connection, insurer.seed, companies)):
            teller.tell(n, company, CONTRACTS[n % 9 == 8])
            if n % _ELSEWHERE == 17:
                elsewhere.tell_elsewhere(company, CONTRACTS[n % 9 != 8])
        teller.finish()
        teller.dossiers.finish(CONTRACTS)
        loader.finish()
        return True


def _portfolio(connection: Connection, seed: int, wanted: int) -> Iterator[Company]:
    """Yield `wanted` companies: those of the guide, then two in three from the main markets, then invented ones."""
    c = schema.company.c
    mains = select(c.data).where(c.head_office.is_(None)).order_by(c.easy_number)
    near = [*connection.execute(mains.where(c.country.in_(MAIN_MARKETS)).limit(wanted)).scalars()]
    far = [*connection.execute(mains.where(c.country.not_in(MAIN_MARKETS)).limit(wanted)).scalars()]
    chosen = near[: max(wanted * 2 // 3, wanted - len(far))]
    chosen += far[: wanted - len(chosen)]
    for data in chosen:
        yield decode(data, Company)
    yield from invent_companies(connection, seed, MAIN_MARKETS, wanted - len(chosen))
