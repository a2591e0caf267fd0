"""Foreign formats, read and written: the exchange workbook, and files of unsure origin."""
