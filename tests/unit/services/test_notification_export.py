from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl

from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import notifications
from cofanet_desktop.services.notification_export import export
from cofanet_desktop.services.session import Session

HEADINGS = [
    "Date", "Category", "Importance", "Read", "Company", "Country", "Easy number", "Customer reference", "Product",
    "Text", "Contract",
]  # fmt: skip


def test_exactly_the_rows_handed_over_are_written_in_their_order(desk: Session, tmp_path: Path) -> None:
    shown = list(reversed(notifications.find(desk)))[1:4]
    shown[0] = replace(
        shown[0], is_read=True, is_important=False, company_name="=cmd()", easy_number="00000000012345"
    )
    shown[1] = replace(shown[1], is_read=False, is_important=True, easy_number=None)
    written = export(desk, shown, tmp_path / "inbox.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "inbox.xlsx").worksheets[0].iter_rows(values_only=True))
    assert written.rows == 3
    assert list(rows[0]) == HEADINGS
    assert [row[9] for row in rows[1:]] == [str(one.text()) for one in shown]
    assert rows[1][2:7] == ("Ordinary", "Yes", "=cmd()", shown[0].country, "00000000012345")
    assert rows[2][2:4] == ("Important", "No")
    assert rows[2][6] is None
    assert {row[10] for row in rows[1:]} == {desk.contract().number}


def test_dates_are_told_by_the_clocks_of_the_contract(desk: Session, tmp_path: Path) -> None:
    one = notifications.find(desk)[0]
    export(desk, [one], tmp_path / "inbox.csv")
    told = (tmp_path / "inbox.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert desk.contract().time_zone == "Europe/Paris"
    assert told.startswith(f"{one.at.astimezone(ZoneInfo('Europe/Paris')):%Y-%m-%d %H:%M:%S};")


def test_texts_are_those_of_the_reader_and_demonstration_data_are_marked(
    desk: Session, tmp_path: Path
) -> None:
    def shout(message: Message) -> str:
        return message.english().upper()

    export(desk, notifications.find(desk)[:1], tmp_path / "inbox.xlsx", translate=shout)
    book = openpyxl.load_workbook(tmp_path / "inbox.xlsx")
    assert [cell.value for cell in book.worksheets[0][1]] == [one.upper() for one in HEADINGS]
    notes = [str(row[0].value) for row in book["NOTES"].iter_rows()]
    assert notes[0].startswith("DEMONSTRATION DATA")
    assert desk.contract().number in notes[1]
