# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project, without what is built or generated."""

CODE_FOLDERS = ("app", "ui", "models")
OWN_FOLDERS = CODE_FOLDERS + ("tests", "cmake", "packaging", "resources", ".ci")


def files(root, folders, endings):
    """Paths below `folders` (and the top level for "."), sorted, whose name ends with one of `endings`."""
    found = []
    for folder in folders:
        base = root / folder
        candidates = base.glob("*") if folder == "." else base.rglob("*")
        found += [path for path in candidates if path.is_file() and path.name.endswith(endings)]
    return sorted(found)


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def place(root, path, number=None):
    """How a problem names its file, and line if there is one."""
    name = path.relative_to(root).as_posix()
    return name if number is None else f"{name}:{number}"
