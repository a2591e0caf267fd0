"""The parts of an open assessment, by the keys of their tabs."""

SETUP, QUESTIONS, FINDINGS, REPORT, EXCHANGE = "setup", "questions", "findings", "report", "exchange"
