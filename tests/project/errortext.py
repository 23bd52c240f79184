# SPDX-License-Identifier: GPL-3.0-or-later
"""Every reason an error is made with has a sentence in ui/text/errortext*."""

import re

import tree

# fail(ErrorKind::Clash, "booking.clash"), Error{ErrorKind::Clash, QStringLiteral("booking.clash")}, over several lines or one.
REASON = re.compile(r'\bErrorKind::\w+\s*,\s*(?:QStringLiteral\(|QLatin1String\(|u)?"([a-z0-9-]+\.[a-z0-9.-]+)"')
# The same through the small functions that make errors of one sort: refuse("entry.twice").
HELPER = re.compile(r'\b(?:refuse|refusal|invalid|wrong|expectNone|checkCode)\((?:[^;]*?)"([a-z0-9-]+\.[a-z0-9.-]+)"')
# The same from a trigger: RAISE(ABORT, 'booking.full').
RAISE = re.compile(r"\bRAISE\s*\(\s*\w+\s*,\s*'([a-z0-9-]+\.[a-z0-9.-]+)'")
ROW = re.compile(r'\{\s*"([a-z0-9.-]+)"\s*,')


def sentences(root, table="errortext"):
    found = set()
    for path in sorted((root / "ui" / "text").glob(table + "*")):
        found |= set(ROW.findall(path.read_text(encoding="utf-8")))
    return found


def reasons(text):
    """(line number, reason) of each error made in `text`, comments left out."""
    code = re.sub(r"//.*|--\s.*", "", text)
    for pattern in (REASON, HELPER, RAISE):
        for match in pattern.finditer(code):
            yield code.count("\n", 0, match.start()) + 1, match.group(1)


def check(root):
    known = sentences(root)
    if not known:
        return ["ui/text/errortext*: no table of sentences found"]
    problems = []
    for path in tree.files(root, tree.CODE_FOLDERS + ("resources",), (".h", ".cpp", ".sql")):
        problems += [f'{tree.place(root, path, number)}: "{reason}" has no sentence in ui/text/errortext*'
                     for number, reason in reasons(path.read_text(encoding="utf-8")) if reason not in known]
    return problems
