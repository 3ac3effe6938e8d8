"""The one editable grid: lines of a `domain.sheets.Sheet` typed, pasted and checked as in a spreadsheet."""
