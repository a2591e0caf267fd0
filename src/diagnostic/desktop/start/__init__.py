"""The start page, and the page on which an assessment begins."""
