"""The exchange workbook: written, and read back. Its form stands in ``docs/workbook.md``."""
