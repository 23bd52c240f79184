# SPDX-License-Identifier: GPL-3.0-or-later
"""Every reason an error is made with has a sentence in ui/text/errortext*."""

import re

import tree

# The call may go over several lines.
FAIL = re.compile(r'\bfail\(\s*ErrorKind::\w+\s*,\s*"([^"]*)"')
ROW = re.compile(r'\{\s*"([a-z0-9.-]+)"\s*,')


def sentences(root):
    found = set()
    for path in sorted((root / "ui" / "text").glob("errortext*")):
        found |= set(ROW.findall(path.read_text(encoding="utf-8")))
    return found


def check(root):
    known = sentences(root)
    if not known:
        return ["ui/text/errortext*: no table of sentences found"]
    problems = []
    for path in tree.files(root, tree.CODE_FOLDERS, (".h", ".cpp")):
        code = "\n".join(re.sub(r"//.*", "", line) for line in tree.lines(path))
        for match in FAIL.finditer(code):
            if match.group(1) not in known:
                number = code.count("\n", 0, match.start()) + 1
                problems.append(f'{tree.place(root, path, number)}: "{match.group(1)}" has no sentence in ui/text/errortext*')
    return problems
