from __future__ import annotations

from cofanet_desktop.cli.table import aligned, printable, width


def test_columns_line_up_in_any_script() -> None:
    text = aligned(
        ("Name", "Sum"), [("株式会社", "5"), ("Café", "12,000"), ("Cafe\u0301", "7")], right=("Sum",)
    )
    assert text.splitlines() == [
        "Name         Sum",
        "株式会社       5",
        "Café      12,000",
        "Cafe\u0301           7",
    ]
    assert len({width(line) for line in text.splitlines()}) == 1


def test_nothing_that_steers_a_terminal_is_printed() -> None:
    hostile = "ACME\x1b[31m\r\nGmbH\u202e\u2028"
    assert printable(hostile).isprintable()
    assert "\n" not in aligned(("Name",), [(hostile,)]).splitlines()[1]
