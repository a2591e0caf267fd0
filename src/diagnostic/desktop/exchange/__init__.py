"""Exchange: workbooks out and back, files of colleagues, and what waits for a decision."""
