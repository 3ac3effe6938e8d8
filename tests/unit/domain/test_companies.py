"""Companies and what a contract keeps about them."""

from __future__ import annotations

from datetime import UTC, datetime

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.companies import Company, DraChange, Identifier, PortfolioEntry, entry_id
from cofanet_desktop.domain.money import Money

AT = datetime(2026, 3, 16, tzinfo=UTC)


def test_a_company_is_temporary_until_the_insurer_gives_it_its_number() -> None:
    assert Company(easy_number="Z0000000000001", name="Neuf", country="FRA").is_temporary
    assert not Company(easy_number="00000000000001", name="Neuf", country="FRA").is_temporary


def test_the_key_of_an_entry_names_contract_and_company() -> None:
    entry = PortfolioEntry(contract_id="4711", easy_number="00000000000001", updated_at=AT)
    assert entry.id == entry_id("4711", "00000000000001") == "4711/00000000000001"


def test_records_come_back_from_their_stored_form_as_they_were() -> None:
    company = Company(
        easy_number="1", name="Négoce", country="FRA", identifiers=(Identifier("SIREN", "1 2"),)
    )
    entry = PortfolioEntry(
        contract_id="1",
        easy_number="1",
        updated_at=AT,
        outstanding=Money.of("0.10", "EUR"),
        dra=7,
        dra_history=(DraChange(AT.date(), 7),),
    )
    assert decode(encode(company), Company) == company
    assert decode(encode(entry), PortfolioEntry) == entry


def test_unknown_fields_of_a_newer_insurer_are_passed_over() -> None:
    assert decode(b'{"easy_number":"1","name":"N","country":"FRA","mood":"good"}', Company).name == "N"
