"""The page of the report: what goes into it at the left, its pages in the middle, what the page in view rests on at the right."""
