"""Users from a list: the template is read back, contracts are those of the profile."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from cofanet_desktop.domain.text import Message
from cofanet_desktop.domain.users import Language, NewUser, Title, UserPolicy
from cofanet_desktop.services import user_import
from cofanet_desktop.services.session import Session


def french(message: Message) -> str:
    """Return a message in the French of this test."""
    return {"Ms": "Mme", "German": "allemand", "Last name": "Nom"}.get(message.template, message.english())


def test_users_typed_into_the_template_are_told_in_their_order(desk: Session, tmp_path: Path) -> None:
    path = tmp_path / "users.xlsx"
    user_import.write_template(desk, path, language="fr", translate=french)
    book = openpyxl.load_workbook(path)
    data = book.worksheets[0]
    contract = desk.contracts()[0].number
    data.append(["Mme", "=Martin", "Anne", "0123456789", "+33 1", "anne@example.com", "allemand", contract])
    data.append(["Mr", "Dupont", "Jean", "0123456789", "+33 2", "jean@example.com", None, None])
    data.append(["Mr", "Dupont", "Jean", "0123456789", "+33 2", "JEAN@example.com", None, None])
    data["B3"].data_type = "s"
    book.save(path)
    report = user_import.read(desk, path, translate=french)
    assert [(row.line_number_in_file, row.is_accepted) for row in report.rows] == [
        (3, True),
        (4, True),
        (5, False),
    ]
    assert [one.error.rule for one in report.rows[2].problems] == ["USER_TWICE"]
    assert user_import.new_users(report) == (
        NewUser(
            title=Title.MS,
            last_name="=Martin",
            first_name="Anne",
            phone="0123456789",
            fax="+33 1",
            email="anne@example.com",
            language=Language.GERMAN,
            contract=contract,
        ),
        NewUser(
            title=Title.MR,
            last_name="Dupont",
            first_name="Jean",
            phone="0123456789",
            fax="+33 2",
            email="jean@example.com",
        ),
    )


def test_contracts_of_the_profile_are_offered_and_no_other_is_taken(desk: Session, tmp_path: Path) -> None:
    path = tmp_path / "users.xlsx"
    user_import.write_template(desk, path)
    offered = [row[7] for row in openpyxl.load_workbook(path)["_lists"].iter_rows(values_only=True) if row[7]]
    assert offered == [one.number for one in desk.contracts()]
    own = tmp_path / "own.csv"
    own.write_text("E-mail;Contract;Password\na@example.com;0000;secret\n", encoding="utf-8")
    report = user_import.read(desk, own, policy=UserPolicy(frozenset({"email"})))
    assert report.ignored_columns == ("Password",)
    assert [one.error.rule for one in report.rows[0].problems] == ["NOT_IN_LIST"]


def test_the_policy_says_which_columns_a_list_must_have(desk: Session, tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("Courriel;Nom\na@example.com;Martin\n", encoding="utf-8")
    report = user_import.read(desk, own, policy=UserPolicy(frozenset({"email"})))
    assert user_import.new_users(report) == (NewUser(email="a@example.com", last_name="Martin"),)
