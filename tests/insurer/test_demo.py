"""The demonstration data: everything a clerk meets, within the rules, the same every time."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from cofanet_desktop.domain.commands import Args, DeleteProduct, OrderProduct, StopMonitoring
from cofanet_desktop.domain.companies import Company, Identifier, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.covers import cover_standing
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.extensions import Extension, ExtensionStatus, balance
from cofanet_desktop.domain.ilu import Ilu, IluStatus
from cofanet_desktop.domain.invoices import InvoiceKind
from cofanet_desktop.domain.notifications import Notification, NotificationKind
from cofanet_desktop.domain.overdues import Collector, DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.products import REPORTS, Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Outcome
from cofanet_desktop.domain.sent_documents import Analysis, DocumentCategory, SentDocument
from cofanet_desktop.domain.turnover import TurnoverBasis, TurnoverBy, TurnoverDeclaration, TurnoverStatus
from cofanet_desktop.domain.workspace import Record
from cofanet_desktop.insurer import arbitration, besides, demo, stories
from cofanet_desktop.insurer.insurer import Insurer
from tests.support.insurers import SEED, START, WORKSPACE, envelope, euros, opened, record_of, small_insurer

COMPANIES = 420
TODAY = START.date()
T = TypeVar("T")

DUTIES = (OverdueDeclaration, Extension, TurnoverDeclaration, Ilu, SentDocument)


def records(insurer: Insurer) -> list[Record]:
    changes = insurer.pull(WORKSPACE, "", 0, 1_000_000).changes
    return [record for record in map(record_of, changes) if record is not None]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> list[Record]:
    insurer = small_insurer(tmp_path_factory.mktemp("demo"), COMPANIES)
    found = records(insurer)
    insurer.close()
    return found


def test_there_are_two_contracts_a_portfolio_and_an_inbox(shown: list[Record]) -> None:
    counts = Counter(type(record) for record in shown)
    assert counts[Contract] == 2
    assert counts[Company] == COMPANIES < counts[PortfolioEntry]
    assert counts[Product] >= COMPANIES
    assert 60 <= counts[Notification] <= 130


def test_every_status_is_met(shown: list[Record]) -> None:
    statuses = {record.status for record in shown if isinstance(record, Product)}
    assert statuses == set(ProductStatus)


def test_every_product_of_the_contracts_is_met(shown: list[Record]) -> None:
    ordered = {record.code for record in shown if isinstance(record, Product)}
    assert ordered == set(demo.CONTRACTS[0].products)


def test_no_company_has_two_covers_standing(shown: list[Record]) -> None:
    by_owner: dict[tuple[str, str], list[Product]] = {}
    for record in shown:
        if isinstance(record, Product):
            by_owner.setdefault((record.contract_id, record.easy_number), []).append(record)
    assert max(sum(one.is_cover and one.stands for one in products) for products in by_owner.values()) == 1
    assert any(cover_standing(products) is None for products in by_owner.values())


def test_everything_has_its_company_and_entry_and_its_contracts_currency(shown: list[Record]) -> None:
    entries = {record.id for record in shown if isinstance(record, PortfolioEntry)}
    companies = {record.id for record in shown if isinstance(record, Company)}
    currency = {contract.id: contract.currency for contract in demo.CONTRACTS}
    for product in (record for record in shown if isinstance(record, Product)):
        assert f"{product.contract_id}/{product.easy_number}" in entries
        assert product.easy_number in companies
        for money in (product.requested, product.granted):
            assert money is None or money.currency == currency[product.contract_id]


def test_dates_lie_in_the_past_eighteen_months_and_some_decisions_end_soon(shown: list[Record]) -> None:
    products = [record for record in shown if isinstance(record, Product)]
    decided = [product.decided_on for product in products if product.decided_on]
    assert min(decided) >= TODAY - timedelta(days=550)
    assert max(decided) <= TODAY
    soon = [p for p in products if p.is_in_force and p.ends_on and p.ends_on <= TODAY + timedelta(days=30)]
    assert len(soon) >= 3
    assert all(p.ends_on >= TODAY for p in soon if p.ends_on)


def test_the_assessment_is_shown_exactly_where_a_decision_is_active(shown: list[Record]) -> None:
    active = {
        (record.contract_id, record.easy_number)
        for record in shown
        if isinstance(record, Product)
        and record.is_cover
        and (record.is_in_force or record.status is ProductStatus.REFUSED)
    }
    entries = [record for record in shown if isinstance(record, PortfolioEntry)]
    for entry in entries:
        if entry.dra is not None:
            assert (entry.contract_id, entry.easy_number) in active
    assert sum(entry.dra is not None for entry in entries) > COMPANIES // 2
    assert any(len(entry.dra_history) > 1 for entry in entries)


def test_the_inbox_has_read_and_unread_news_about_companies_of_the_portfolio(shown: list[Record]) -> None:
    news = [record for record in shown if isinstance(record, Notification)]
    assert {one.is_read for one in news} == {True, False}
    assert len({one.id for one in news}) == len(news)
    companies = {record.id: record for record in shown if isinstance(record, Company)}
    for one in news:
        assert one.easy_number is None or companies[one.easy_number].name == one.company_name
        assert one.text().english()
    without = {one.kind for one in news if one.easy_number is None}
    assert without <= {NotificationKind.TURNOVER_DUE, NotificationKind.DOCUMENT_ANALYSED}


def test_everything_is_marked_as_demonstration(shown: list[Record]) -> None:
    assert all(record.is_demonstration for record in shown if isinstance(record, Company | Contract))


def test_the_same_seed_fills_the_same_and_only_once(tmp_path: Path, shown: list[Record]) -> None:
    insurer = small_insurer(tmp_path, COMPANIES)
    assert records(insurer) == shown
    assert not demo.fill(insurer, WORKSPACE, COMPANIES, SEED)
    insurer.close()


def test_a_sequence_number_covers_at_most_five_hundred_records(tmp_path: Path) -> None:
    insurer = small_insurer(tmp_path, COMPANIES)
    page = insurer.pull(WORKSPACE, "", 0, 1_000_000)
    assert max(Counter(change.seq for change in page.changes).values()) <= 500
    assert page.to == max(change.seq for change in page.changes)
    insurer.close()


def test_what_is_pending_is_answered_within_days(tmp_path: Path) -> None:
    insurer = small_insurer(tmp_path, COMPANIES)
    waiting = [r.id for r in records(insurer) if isinstance(r, Product) and r.is_waiting]
    assert len(waiting) > 5
    insurer.advance(timedelta(days=6))
    after = {r.id: r for r in records(insurer) if isinstance(r, Product)}
    assert not [one for one in waiting if after[one].is_waiting]
    insurer.close()


def test_a_portfolio_larger_than_the_registry_is_made_up_and_can_be_found(tmp_path: Path) -> None:
    insurer = opened(tmp_path / "insurer.db")
    registered = insurer.build_registry(50)
    insurer.open_workspace(WORKSPACE)
    demo.fill(insurer, WORKSPACE, 300, SEED)
    companies = [record for record in records(insurer) if isinstance(record, Company)]
    assert len(companies) == 300 > registered
    assert len(insurer.companies(WORKSPACE, [company.easy_number for company in companies])) == 300
    insurer.close()


def test_what_the_guides_lines_stop_or_delete_is_in_force_under_any_seed(tmp_path: Path) -> None:
    for seed in (SEED, 1, 2):
        insurer = opened(tmp_path / f"{seed}.db", seed=seed)
        insurer.build_registry(10)
        insurer.open_workspace(WORKSPACE)
        demo.fill(insurer, WORKSPACE, 10, seed)
        found = {record.easy_number: record for record in records(insurer) if isinstance(record, Product)}
        for easy_number, code in stories.GUIDE_PRODUCTS.items():
            assert found[easy_number].code is code
            assert found[easy_number].is_in_force
        insurer.close()


def test_only_what_was_in_force_or_offered_was_given_up_or_ended(shown: list[Record]) -> None:
    ended = {ProductStatus.DELETED, ProductStatus.EXPIRED, ProductStatus.TERMINATED, ProductStatus.REPLACED}
    for record in shown:
        if isinstance(record, Product) and record.status in ended:
            if record.offer is not None and record.decided_on is None:
                assert record.offer.valid_until < START
                continue
            assert record.granted is not None
            assert record.granted.is_positive
            assert record.history


def test_the_guides_bulk_lines_also_run(tmp_path: Path) -> None:
    insurer = small_insurer(tmp_path, COMPANIES)
    keys = {
        name: insurer.identify([(country, identifier)])[country, identifier][0]
        for name, country, identifier in (
            ("first", "FRA", Identifier("SIREN", "657898456")),
            ("reference", "FRA", Identifier("CRScny", "100156874")),
            ("second", "FRA", Identifier("SIREN", "957854658")),
            ("monitored", "FRA", Identifier("SIREN", "958478954")),
            ("german", "DEU", Identifier("HRN_DEU", "HRB 97512")),
        )
    }

    def ordered(easy_number: str, code: ProductCode) -> str:
        return next(
            record.id
            for record in records(insurer)
            if isinstance(record, Product)
            and (record.easy_number, record.code) == (easy_number, code)
            and record.monitored is record.kind.monitored
        )

    def opinion(easy_number: str) -> OrderProduct:
        return OrderProduct(
            contract_id="4711", easy_number=easy_number, product=ProductCode.CCO, amount=euros(10_000)
        )

    lines: list[Args] = [opinion(keys[name]) for name in ("first", "reference", "second")]
    monitored = (keys["monitored"], "00000056487951")
    lines += [StopMonitoring(product_id=ordered(number, ProductCode.ROM)) for number in monitored]
    lines.append(DeleteProduct(product_id=ordered(keys["monitored"], ProductCode.ROM)))
    lines.append(DeleteProduct(product_id=ordered(keys["german"], ProductCode.CRL)))
    sent = [envelope(line, place) for place, line in enumerate(lines, 1)]
    reply = insurer.push(WORKSPACE, "desk", sent)
    assert {receipt.outcome for receipt in reply.receipts} == {Outcome.APPLIED}
    insurer.close()


def of(kind: type[T], shown: list[Record]) -> list[T]:
    return [record for record in shown if isinstance(record, kind)]


def test_declarations_of_every_kind_are_met(shown: list[Record]) -> None:
    declared = of(OverdueDeclaration, shown)
    assert len(declared) >= 10
    assert {one.status for one in declared} == set(DeclarationStatus)
    assert (
        {one.is_insured for one in declared} == {one.wants_intervention for one in declared} == {True, False}
    )
    assert {one.collected_by for one in declared} == {None, *Collector}
    assert {one.contract_id for one in declared} == {demo.EUR, demo.USD}
    assert any(one.additions and one.every_payment() for one in declared)
    assert any(len({line.currency for line in one.every_invoice()}) == 2 for one in declared)
    assert any(line.kind is InvoiceKind.CREDIT_NOTE for one in declared for line in one.every_invoice())


def test_what_the_insurer_did_with_a_declaration_ends_as_it_stands(shown: list[Record]) -> None:
    for one in of(OverdueDeclaration, shown):
        assert one.reference
        assert one.events[-1].status is one.status
        assert [event.at for event in one.events] == sorted(event.at for event in one.events)
        assert all(event.at <= START for event in one.events)


def test_extensions_of_every_answer_are_met(shown: list[Record]) -> None:
    met = {(one.status, one.version) for one in of(Extension, shown)}
    answers = ExtensionStatus
    assert met == {
        (answers.PENDING, 1),
        (answers.PENDING, 2),
        (answers.ACCEPTED, 1),
        (answers.ACCEPTED_WITH_ANOTHER_PLAN, 1),
        (answers.REFUSED, 1),
    }


def test_another_plan_has_the_sum_of_the_one_asked(shown: list[Record]) -> None:
    for one in of(Extension, shown):
        if one.answered_plan:
            assert balance(one.invoices, one.answered_plan) == 0


def test_every_turnover_declaration_was_sent_but_the_last_which_was_reminded_of(shown: list[Record]) -> None:
    monthly = sorted(
        (one for one in of(TurnoverDeclaration, shown) if one.contract_id == demo.EUR),
        key=lambda one: one.ends_on,
    )
    assert [one.status for one in monthly] == [TurnoverStatus.SENT] * 3 + [TurnoverStatus.NEW]
    assert monthly[-1].reminders == 1
    assert all(one.reference for one in monthly[:-1])
    assert any(one.is_nil for one in monthly)


def test_both_contracts_have_turnover_declarations_of_their_own_kind(shown: list[Record]) -> None:
    kinds = {(one.contract_id, one.basis, one.by, one.currency) for one in of(TurnoverDeclaration, shown)}
    assert kinds == {
        (demo.EUR, TurnoverBasis.SALES, TurnoverBy.DEBTOR, "EUR"),
        (demo.USD, TurnoverBasis.OUTSTANDING, TurnoverBy.COUNTRY, "USD"),
    }


def test_ilus_of_every_status_are_met_and_some_can_be_answered(shown: list[Record]) -> None:
    asked = of(Ilu, shown)
    assert {one.status for one in asked} == set(IluStatus)
    assert sum(one.is_active and one.answer_by >= TODAY for one in asked) >= 2


def test_documents_of_every_category_and_result_can_be_fetched(tmp_path: Path) -> None:
    insurer = small_insurer(tmp_path, COMPANIES)
    sent = of(SentDocument, records(insurer))
    assert {one.category for one in sent} == set(DocumentCategory)
    assert {one.analysis for one in sent} == set(Analysis)
    for one in sent:
        data = insurer.fetch(one.sha256)
        assert data is not None
        assert len(data) == one.size
    insurer.close()


def test_every_duty_told_of_is_there_and_in_the_state_told_last(shown: list[Record]) -> None:
    there = {one.id for one in shown if isinstance(one, DUTIES)}
    for one in of(Notification, shown):
        assert not one.subject_id or one.subject_id in there
    for declared in of(OverdueDeclaration, shown):
        told = [one.after for one in of(Notification, shown) if one.subject_id == declared.id]
        steps = [event.status.value for event in declared.events]
        assert told == [step for step in steps if step not in {"pending", "cancelled"}]


def test_some_buyers_are_in_default(shown: list[Record]) -> None:
    in_default = [one for one in of(PortfolioEntry, shown) if one.is_in_default]
    assert 1 <= len(in_default) < 10
    assert all(one.oldest_unpaid_due for one in in_default)


def test_the_companies_of_the_guide_have_no_duties(shown: list[Record]) -> None:
    guide = {*stories.GUIDE_PRODUCTS, *stories.GUIDE_WITHOUT_COVER}
    about = [one for one in shown if isinstance(one, OverdueDeclaration | Extension | Ilu | SentDocument)]
    assert not any(one.easy_number in guide for one in about)


@pytest.mark.parametrize("days", [0, 14, 45, 100, 352, 715])
def test_it_can_be_filled_on_any_day_and_goes_on(tmp_path: Path, days: int) -> None:
    insurer = small_insurer(tmp_path)
    insurer.clock.advance(timedelta(days=days, hours=days % 24))
    insurer.open_workspace("later")
    demo.fill(insurer, "later", 100, SEED + days)
    insurer.advance(timedelta(days=1))
    changes = insurer.pull("later", "", 0, 1_000_000).changes
    found = [record for record in map(record_of, changes) if record is not None]
    assert len(of(OverdueDeclaration, found)) >= 10
    assert not any(one.is_pending for one in of(Extension, found))
    insurer.close()


def test_topliners_end_soon_are_offered_and_have_ended(shown: list[Record]) -> None:
    topliners = [one for one in shown if isinstance(one, Product) and one.code is ProductCode.TPL]
    left = [(one.ends_on - TODAY).days for one in topliners if one.is_in_force and one.ends_on]
    assert any(0 <= days <= 5 for days in left)
    assert any(5 < days <= 30 for days in left)
    assert all(one.offer is not None and one.offer.is_simulated for one in topliners)
    open_ones = [one.offer for one in topliners if one.has_open_offer]
    assert open_ones
    assert all(offer is not None and offer.valid_until > START for offer in open_ones)
    assert {one.status for one in topliners} >= {ProductStatus.REFUSED, ProductStatus.EXPIRED}


def test_invoices_are_unpaid_for_some_weeks_and_for_months(shown: list[Record]) -> None:
    ages = [
        (TODAY - one.oldest_unpaid_due).days
        for one in shown
        if isinstance(one, PortfolioEntry) and one.oldest_unpaid_due
    ]
    assert min(ages) <= 60 < max(ages)
    assert len(ages) < COMPANIES // 8


def test_a_topliner_runs_only_where_no_invoice_is_unpaid_for_long(shown: list[Record]) -> None:
    entries = {one.id: one for one in shown if isinstance(one, PortfolioEntry)}
    for product in shown:
        if isinstance(product, Product) and product.code is ProductCode.TPL:
            due = entries[f"{product.contract_id}/{product.easy_number}"].oldest_unpaid_due
            assert due is None or (TODAY - due).days <= 60


def test_reports_of_every_kind_were_delivered_and_can_be_fetched(tmp_path: Path) -> None:
    insurer = small_insurer(tmp_path, COMPANIES)
    found = records(insurer)
    documents = {one.id: one for one in found if isinstance(one, Document)}
    assert {one.product for one in documents.values()} == set(REPORTS)
    assert {one.media_type for one in documents.values()} == {"text/html", "application/pdf"}
    for product in found:
        if isinstance(product, Product) and product.code in REPORTS:
            assert product.is_waiting or documents[product.document_id or ""].product_id == product.id
    assert all(insurer.fetch(one.sha256) for one in documents.values())
    assert any(one.is_waiting for one in found if isinstance(one, Product) and one.code is ProductCode.FRN)
    insurer.close()


def test_documents_are_few_however_large_the_portfolio(tmp_path: Path) -> None:
    insurer = opened(tmp_path / "insurer.db")
    insurer.build_registry(50)
    insurer.open_workspace(WORKSPACE)
    demo.fill(insurer, WORKSPACE, 3_000, SEED)
    assert sum(isinstance(one, Document) for one in records(insurer)) <= besides.MOST_REPORTS
    insurer.close()


def test_what_is_monitored_shows_the_present_assessment(shown: list[Record]) -> None:
    followed = [
        one for one in shown if isinstance(one, Product) and one.code is ProductCode.RSM and one.monitored
    ]
    for product in followed:
        dra = arbitration.dra_on(SEED, product.easy_number, TODAY)
        assert product.rating == ("" if dra is None else str(dra))
        assert dra is None or product.assessments[-1].dra == dra
    assert any(
        one.decided_on and one.updated_at.date() > one.decided_on + timedelta(days=1) for one in followed
    )
