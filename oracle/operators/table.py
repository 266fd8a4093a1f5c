"""What the scripts that write tables of operators share."""

import re
import textwrap


def known_names(table):
    """The names that stand in the table now."""
    text = table.read_text() if table.exists() else ""
    found = set()
    for block in re.findall(r"namesOf\(`(.*?)`\)", text, re.S):
        found.update(block.split())
    return found


def wrapped(names):
    """Names in lines of a hundred characters."""
    return textwrap.fill(
        " ".join(sorted(names)),
        width=98,
        initial_indent="    ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
